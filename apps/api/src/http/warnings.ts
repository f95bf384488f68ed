import { FIELD_WARNINGS, fill, type FieldWarning } from '#contracts';
import { currentContext } from '#core/platform';
import { Text } from './fields.js';

/** A doubt about something that was accepted, in the language of the answer. */
export class WarningDto {
  @Text({ max: 200, example: '/npwp', description: 'JSON pointer into what was sent' })
  pointer: string;

  @Text({ max: 60, example: 'npwp_check_digit' })
  code: string;

  @Text({ max: 500, example: 'npwp: angka pemeriksa NPWP (angka ke-9) tidak cocok; periksa kembali.' })
  detail: string;
}

export function presentWarnings(warnings: readonly FieldWarning[]): WarningDto[] {
  const { locale } = currentContext();
  return warnings.map(({ pointer, code, params }) => ({
    pointer,
    code,
    detail: fill(FIELD_WARNINGS[code][locale], params, locale),
  }));
}
