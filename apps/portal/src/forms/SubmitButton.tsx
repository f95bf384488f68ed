import type { ReactNode } from 'react';
import { useFormContext } from 'react-hook-form';
import { Button } from '../components/Button';

/** Sends the form it stands in; a second press while it is sent does nothing. */
export function SubmitButton({ children }: { readonly children: ReactNode }) {
  const { formState } = useFormContext();
  return (
    <Button type="submit" kind="primary" isPending={formState.isSubmitting}>
      {children}
    </Button>
  );
}
