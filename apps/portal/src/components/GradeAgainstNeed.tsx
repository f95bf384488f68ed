import { useTranslation } from 'react-i18next';
import { useMaterialSheet } from '../api/catalogue';
import type { Dto } from '../api/client';
import { type AttributeValue, type Constraint, useAttributeTexts } from '../format/use-attribute-texts';
import { useFormats } from '../format/use-formats';
import { LevelBadge } from './Badge';
import { Table } from './DataTable';
import { KeyValue } from './KeyValue';
import { Loaded } from './states';

/** What is offered beside what is asked, attribute by attribute; then level, local content and certificates. */
export function GradeAgainstNeed({ proposal }: { readonly proposal: Dto<'ProposalDto'> }) {
  const { t } = useTranslation('proposal');
  const f = useFormats();
  const sheet = useMaterialSheet(proposal.material.code);
  const texts = useAttributeTexts();
  const asked = proposal.need.constraints as Readonly<Record<string, Constraint>>;
  const given = proposal.grade.attributes as Readonly<Record<string, AttributeValue>>;
  const { level, localContent, certificates } = proposal.grade;
  return (
    <div className="stack">
      <Loaded query={sheet} lines={4}>
        {({ attributes }) => (
          <Table
            caption={t('grade.caption')}
            rowKey={({ code }) => code}
            rows={attributes.filter(({ code }) => code in asked || code in given)}
            columns={[
              { key: 'name', header: t('grade.attribute'), cell: (attribute) => texts.name(attribute) },
              {
                key: 'given',
                header: t('grade.given'),
                cell: (attribute) => texts.value(attribute, given[attribute.code]),
              },
              {
                key: 'asked',
                header: t('grade.asked'),
                cell: (attribute) =>
                  asked[attribute.code] ? texts.constraint(attribute, asked[attribute.code]) : t('grade.notAsked'),
              },
            ]}
          />
        )}
      </Loaded>
      <KeyValue
        rows={[
          [t('grade.level'), <LevelBadge key="level" level={level} />],
          [t('grade.localContent'), f.percent(localContent / 100)],
          [t('grade.certificates'), certificates.length > 0 ? certificates.join(', ') : t('grade.noCertificate')],
        ]}
      />
    </div>
  );
}
