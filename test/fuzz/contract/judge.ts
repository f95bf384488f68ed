import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import ajvFormats from 'ajv-formats';
import { type Locale, type RefusalCode, REFUSALS } from '#contracts';
import type { Received } from './client.js';
import type { Answer, ApiDocument, Operation, Schema } from './document.js';

const PROBLEM = 'application/problem+json';
/** They quote a parser, which knows no Indonesian. */
const QUOTING: ReadonlySet<string> = new Set(['malformed_json', 'malformed_request']);
/** Words by which English gives itself away. */
const ENGLISH = /\b(?:the|of|not|must|should|only|with|already|another|its)\b/gi;
const PLACEHOLDER = /\{\w+\}/g;

interface ProblemText {
  readonly title: string;
  readonly detail: string;
  readonly fix: string;
  readonly status: number;
  readonly code: RefusalCode;
  readonly errors?: readonly { readonly pointer: string; readonly code: string; readonly detail: string }[];
}

/** Holds answers against the document. What it finds is a list of sentences; an empty one is a pass. */
export class Judge {
  private readonly ajv = new Ajv2020({ strict: false, allErrors: true });
  private readonly compiled = new Map<string, ValidateFunction>();

  constructor(document: ApiDocument) {
    ajvFormats.default(this.ajv);
    this.ajv.addSchema({ ...closed(document), $id: 'padan' });
  }

  /** `sent` is everything the client sent, as text: what it holds may be quoted back. */
  faultsOf(operation: Operation, received: Received, locale: Locale, sent: string): string[] {
    const { status } = received;
    if (status >= 500) return [`${status}: ${received.text.slice(0, 300)}`];
    if (!received.headers['x-correlation-id']) return ['no X-Correlation-Id'];
    if (status >= 400) return this.faultsOfProblem(operation, received, locale, sent);
    if (status >= 300 || status < 200) return [`status ${status} is no answer of this API`];
    return this.faultsOfSuccess(operation, received, locale, sent);
  }

  /** Also for answers outside any operation. */
  problemFaults(received: Received, locale: Locale, sent: string): string[] {
    const { status, headers, text } = received;
    if (!headers['content-type']?.startsWith(PROBLEM))
      return [`${status} is ${headers['content-type']}, not ${PROBLEM}`];
    const problem = parsed(text) as ProblemText;
    const faults = this.schemaFaults('#/components/schemas/Problem', problem);
    if (faults.length > 0) return faults;
    const spec = REFUSALS[problem.code];
    if (!spec) return [`${problem.code} is not in the table`];
    if (spec.status !== status || problem.status !== status)
      faults.push(
        `${problem.code} is ${spec.status} in the table, ${problem.status} in the body, ${status} on the wire`,
      );
    if (problem.title !== spec.title[locale]) faults.push(`title is not in ${locale}: ${problem.title}`);
    if (headers['content-language'] !== locale)
      faults.push(`Content-Language is ${headers['content-language']}, asked for ${locale}`);
    for (const words of ['title', 'detail', 'fix'] as const)
      if (!problem[words]?.trim()) faults.push(`${words} is empty`);
    if (problem.code === 'invalid_input' && !problem.errors?.length) faults.push('invalid_input without errors');
    if (locale === 'id' && !QUOTING.has(problem.code)) faults.push(...english(problem, sent));
    return [...faults, ...unfilled(problem, sent)];
  }

  private faultsOfProblem(operation: Operation, received: Received, locale: Locale, sent: string): string[] {
    const described: Answer | undefined = operation.responses[received.status] ?? operation.responses['default'];
    if (!described?.content?.[PROBLEM]) return [`${received.status} is not described as a problem`];
    return this.problemFaults(received, locale, sent);
  }

  private faultsOfSuccess(operation: Operation, received: Received, locale: Locale, sent: string): string[] {
    const { status, headers, text } = received;
    const described = operation.responses[status];
    if (!described) return [`${status} is not described`];
    const type = (headers['content-type'] ?? '').split(';')[0];
    if (!described.content) return text === '' ? [] : [`${status} is described without content, and has ${type}`];
    if (!described.content[type]) return [`${type} is not described for ${status}`];
    if (type !== 'application/json') return [];
    if (!described.content[type].schema) return [`${status} has no schema`];
    const body = parsed(text);
    const pointer = `#/paths/${escaped(operation.path)}/${operation.method.toLowerCase()}/responses/${status}/content/application~1json/schema`;
    const faults = this.schemaFaults(pointer, body);
    const version = (body as { version?: unknown }).version;
    if (typeof version === 'number' && headers['etag'] !== `"v${version}"`)
      faults.push(`version ${version}, but ETag ${headers['etag']}`);
    if (headers['content-language'] !== locale)
      faults.push(`Content-Language is ${headers['content-language']}, asked for ${locale}`);
    return [...faults, ...unfilled((body as { warnings?: unknown }).warnings ?? [], sent)];
  }

  private schemaFaults(pointer: string, body: unknown): string[] {
    let validate = this.compiled.get(pointer);
    if (!validate) {
      validate = this.ajv.compile({ $ref: `padan${pointer}` });
      this.compiled.set(pointer, validate);
    }
    return validate(body) ? [] : (validate.errors ?? []).slice(0, 5).map((error) => sentence(error, body));
  }
}

const sentence = (error: ErrorObject, body: unknown): string =>
  `${error.instancePath || '/'} ${error.message} ${JSON.stringify(error.params)}: ${JSON.stringify(at(body, error.instancePath))?.slice(0, 120)}`;

const at = (body: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key.replaceAll('~1', '/')], body);

const escaped = (path: string): string => encodeURIComponent(path.replaceAll('~', '~0').replaceAll('/', '~1'));

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** English left in an Indonesian text; what the client wrote itself, and names of fields, may stand there. */
const english = ({ title, detail, fix, errors = [] }: ProblemText, sent: string): string[] =>
  [title, detail, fix, ...errors.map((error) => error.detail)].flatMap((text) => {
    const isField = (word: string) => errors.some(({ pointer }) => pointer.endsWith(`/${word}`));
    const isSent = (word: string) => new RegExp(`\\b${word}\\b`, 'i').test(sent);
    const words = (text.match(ENGLISH) ?? []).filter((word) => !isSent(word) && !isField(word));
    return words.length > 0 ? [`"${words.join('", "')}" is English: ${text}`] : [];
  });

/** Placeholders of our own texts that nobody replaced; what the client wrote itself may stand there. */
const unfilled = (body: unknown, sent: string): string[] =>
  [...new Set(JSON.stringify(body).match(PLACEHOLDER))]
    .filter((placeholder) => !sent.includes(placeholder))
    .map((placeholder) => `${placeholder} was not replaced: ${JSON.stringify(body).slice(0, 300)}`);

/** The same document, in which an object may only have the properties it names. */
function closed(value: unknown): object {
  if (Array.isArray(value)) return value.map((item: unknown) => (isObject(item) ? closed(item) : item));
  const copy = Object.fromEntries(
    Object.entries(value as object).map(([key, child]: [string, unknown]) => [
      key,
      isObject(child) ? closed(child) : child,
    ]),
  );
  const { type, properties, additionalProperties } = copy as Schema;
  return type === 'object' && properties && additionalProperties === undefined
    ? { ...copy, additionalProperties: false }
    : copy;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
