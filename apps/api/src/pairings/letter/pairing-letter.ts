import type { Cell, Content, Document } from 'pdfmake';
import type { Locale } from '#contracts';
import type { ProposalDto } from '../proposals.dto.js';
import { LETTER_WORDS, type LetterWords } from './letter-words.js';

const TAGS: Readonly<Record<Locale, string>> = { id: 'id-ID', en: 'en-GB' };
const UNITS: Readonly<Record<string, string>> = { m2: 'm²' };

/** Numbers, money and dates as the reader writes them. */
class Writer {
  readonly words: LetterWords;

  constructor(
    readonly locale: Locale,
    private readonly unit: string,
  ) {
    this.words = LETTER_WORDS[locale];
  }

  number(value: number): string {
    return new Intl.NumberFormat(TAGS[this.locale], { maximumFractionDigits: 6 }).format(value);
  }

  quantity(value: number): string {
    return `${this.number(value)} ${this.unitName}`;
  }

  money(idr: number): string {
    return `${idr < 0 ? '−' : ''}Rp ${this.number(Math.abs(idr))}`;
  }

  get unitName(): string {
    return UNITS[this.unit] ?? this.unit;
  }

  instant(iso: string): string {
    const format = { dateStyle: 'long', timeStyle: 'short', timeZone: 'Asia/Jakarta' } as const;
    return `${new Intl.DateTimeFormat(TAGS[this.locale], format).format(new Date(iso))} WIB`;
  }
}

/** What both sides agreed, why they were paired, and when it arrives: one or two pages of A4. */
export function pairingLetter(proposal: ProposalDto, locale: Locale): Document {
  const write = new Writer(locale, proposal.material.unit);
  const { words } = write;
  return {
    info: { title: `${words.title} ${proposal.id}`, author: 'Padan' },
    pageSize: 'A4',
    pageMargins: [56, 64, 56, 64],
    defaultStyle: { font: 'Roboto', fontSize: 10, lineHeight: 1.25 },
    footer: (page, pages) => ({
      columns: [
        { text: words.foot, fontSize: 8, color: '#555555' },
        { text: words.page(page, pages), fontSize: 8, color: '#555555', alignment: 'right', width: 90 },
      ],
      margin: [56, 16, 56, 0],
    }),
    content: [
      { text: words.ministry, fontSize: 9, color: '#555555' },
      { text: words.title, fontSize: 18, bold: true, margin: [0, 2, 0, 8] },
      ...(proposal.state === 'cancelled'
        ? [{ text: words.cancelled, bold: true, margin: [0, 0, 0, 8] } as Content]
        : []),
      pairs(headOf(proposal, write)),
      heading(words.terms),
      pairs(termsOf(proposal, write)),
      heading(words.grade),
      pairs(gradeOf(proposal, write)),
      heading(words.deliveries),
      schedule(proposal, write),
      heading(words.why),
      ...reasons(proposal, write),
    ],
  };
}

const heading = (text: string): Content => ({ text, fontSize: 12, bold: true, margin: [0, 14, 0, 4] });

type Row = readonly [name: string, value: string];

const pairs = (rows: readonly Row[]): Content => ({
  layout: 'noBorders',
  table: {
    widths: [150, '*'],
    body: rows.map(([name, value]) => [{ text: name, color: '#555555' }, { text: value }]),
  },
});

function headOf(proposal: ProposalDto, write: Writer): Row[] {
  const { words, locale } = write;
  const { producer, manufacturer, material, need } = proposal;
  const synthetic = producer.isSynthetic || manufacturer.isSynthetic;
  return [
    [words.number, proposal.id],
    ...(proposal.agreedAt ? [[words.agreedOn, write.instant(proposal.agreedAt)] as Row] : []),
    [words.producer, `${producer.name}, ${producer.regency}`],
    [words.manufacturer, `${manufacturer.name}, ${manufacturer.regency}`],
    [words.material, `${locale === 'id' ? material.nameId : material.nameEn} (${material.code})`],
    [words.request, need.requestNumber],
    [words.run, proposal.runId],
    ...(synthetic ? [['', words.synthetic] as Row] : []),
  ];
}

function termsOf({ quantity, unitPrice, unitFreight, landedCost }: ProposalDto, write: Writer): Row[] {
  const { words } = write;
  return [
    [words.quantity, write.quantity(quantity)],
    [words.price, `${write.money(unitPrice)}/${write.unitName}`],
    [words.freight, `${write.money(unitFreight)}/${write.unitName}`],
    [words.landed, write.money(landedCost)],
  ];
}

function gradeOf({ grade }: ProposalDto, write: Writer): Row[] {
  const { words } = write;
  const attributes = Object.entries(grade.attributes as Record<string, number | string | boolean>).map(
    ([code, value]): Row => [code, typeof value === 'number' ? write.number(value) : String(value)],
  );
  const certificates = grade.certificates.join(', ');
  return [
    ...attributes,
    [words.level, String(grade.level)],
    [words.localContent, `${write.number(grade.localContent)} %`],
    ...(certificates === '' ? [] : [[words.certificates, certificates] as Row]),
  ];
}

const RULES = 'lightHorizontalLines';
const right = (text: string, bold = false): Cell => ({ text, alignment: 'right', bold });
const strong = (text: string): Cell => ({ text, bold: true });

function schedule({ weeks }: ProposalDto, write: Writer): Content {
  const { words } = write;
  return {
    layout: RULES,
    table: {
      headerRows: 1,
      widths: ['*', '*', 120],
      body: [
        [strong(words.made), strong(words.arrives), right(words.quantity, true)],
        ...weeks.map(({ week, arrivalWeek, quantity }) => [week, arrivalWeek, right(write.quantity(quantity))]),
      ],
    },
  };
}

function reasons({ why, counter }: ProposalDto, write: Writer): Content[] {
  const { words } = write;
  const by = counter && { producer: words.producer, manufacturer: words.manufacturer }[counter.by];
  const negotiated: Content[] = counter && by ? [{ text: words.counter(by.toLowerCase(), counter.round) }] : [];
  if (why.value.length === 0) return [...negotiated, { text: words.byHand, margin: [0, 4, 0, 0] }];
  const sum = why.value.reduce((total, { amount }) => total + amount, 0);
  const rows = why.value.map(({ id, amount }) => [
    words.value[id as keyof LetterWords['value']] ?? id,
    right(write.money(amount)),
  ]);
  const body = [...rows, [strong(words.sum), right(write.money(sum), true)]];
  return [
    ...negotiated,
    { text: words.whyLead, margin: [0, 0, 0, 4] },
    { layout: RULES, table: { widths: ['*', 140], body } },
  ];
}
