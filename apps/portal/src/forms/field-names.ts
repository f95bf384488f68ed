import { createContext, useContext, useEffect } from 'react';

/** The names of the fields that a form shows now: a fault of any other field is told above the form. */
const Context = createContext<Set<string> | undefined>(undefined);
export const FieldNames = Context.Provider;

export function useFieldName(name: string): void {
  const names = useContext(Context);
  useEffect(() => {
    names?.add(name);
    return () => void names?.delete(name);
  }, [names, name]);
}
