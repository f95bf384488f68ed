import { useMaterialSheet } from '../../../api/catalogue';
import { KeyValue } from '../../../components/KeyValue';
import { Loaded } from '../../../components/states';
import { type AttributeValue, useAttributeTexts } from '../../../format/use-attribute-texts';

interface AttributeListProps {
  readonly materialCode: string;
  readonly values: Readonly<Record<string, AttributeValue>>;
}

/** The values of a grade, in the catalogue's order, those that are not stated as a dash. */
export function AttributeList({ materialCode, values }: AttributeListProps) {
  const sheet = useMaterialSheet(materialCode);
  const texts = useAttributeTexts();
  return (
    <Loaded query={sheet} lines={4}>
      {({ attributes }) => (
        <KeyValue
          rows={attributes.map((attribute) => [texts.name(attribute), texts.value(attribute, values[attribute.code])])}
        />
      )}
    </Loaded>
  );
}
