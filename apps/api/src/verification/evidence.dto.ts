import { EVIDENCE_KINDS, type EvidenceKind } from '#contracts';
import { TITLE_MAX } from '#core/verification';
import { DateOnly, Flag, Instant, Nested, OneOf, Text, Uuid, Whole } from '../http/fields.js';
import { Scalar } from './scalar.field.js';

const TITLE = { max: TITLE_MAX, example: 'Laporan uji BFE' } as const;
const TESTED = { example: '2026-06-01', description: 'Not in the future, at most 24 months ago' } as const;
const LABORATORY = { max: 120, example: 'BALAI-BESAR-TEKSTIL-BBT-BANDUNG' } as const;
const SAMPLE = { max: 120, example: 'Rol 12, lot 7' } as const;
const STANDARD = { max: 120, example: 'ASTM F2101' } as const;
const ATTRIBUTE = { max: 60, example: 'bfe', description: 'Attribute of the claim’s material' } as const;
const FINDINGS = { min: 10, max: 4_000, example: 'Empat lini spunbond berjalan, sesuai daftar mesin.' } as const;

export class UploadFileDto {
  @Text({ ...TITLE, optional: true, description: 'Shown instead of the file’s name' })
  title?: string;
}

export class AddLabResultDto {
  @Text(LABORATORY)
  laboratoryCode: string;

  @Text(SAMPLE)
  sample: string;

  @Text(STANDARD)
  standard: string;

  @Text(ATTRIBUTE)
  attribute: string;

  @Scalar({ example: 98.6, description: 'Of the attribute’s type' })
  value: number | string | boolean;

  @DateOnly(TESTED)
  testedOn: string;

  @Text({ ...TITLE, optional: true })
  title?: string;

  @Uuid({ optional: true, description: 'File of the same claim that holds the report' })
  reportId?: string;
}

export class AddFieldVisitDto {
  @DateOnly({ description: 'Not in the future, at most 12 months ago' })
  visitedOn: string;

  @Text(FINDINGS)
  findings: string;

  @Flag({ example: true, description: 'The visit bears the claim out' })
  satisfied: boolean;
}

export class EvidenceFileDto {
  @Text({ max: 120, example: 'laporan-uji.pdf' })
  name: string;

  @OneOf(['application/pdf', 'image/png', 'image/jpeg'], { example: 'application/pdf' })
  mediaType: string;

  @Whole({ min: 0, max: 10_485_760, example: 204_800 })
  sizeBytes: number;

  @Text({ max: 64, example: 'b94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9' })
  sha256: string;
}

export class LabResultDto {
  @Text(LABORATORY)
  laboratoryCode: string;

  @Text({ max: 200, nullable: true, example: 'Balai Besar Tekstil (BBT) Bandung' })
  laboratoryName: string | null;

  @Text(SAMPLE)
  sample: string;

  @Text(STANDARD)
  standard: string;

  @Text(ATTRIBUTE)
  attribute: string;

  @Scalar({ example: 98.6 })
  value: number | string | boolean;

  @DateOnly(TESTED)
  testedOn: string;
}

export class FieldVisitDto {
  @DateOnly()
  visitedOn: string;

  @Text(FINDINGS)
  findings: string;

  @Flag({ example: true })
  satisfied: boolean;
}

export class EvidenceDto {
  @Uuid()
  id: string;

  @Uuid()
  claimId: string;

  @OneOf(EVIDENCE_KINDS, { example: 'file' })
  kind: EvidenceKind;

  @Text(TITLE)
  title: string;

  @Nested(() => EvidenceFileDto, { nullable: true, description: 'Its bytes: GET /evidence/{id}/file' })
  file: EvidenceFileDto | null;

  @Nested(() => LabResultDto, { nullable: true })
  labResult: LabResultDto | null;

  @Nested(() => FieldVisitDto, { nullable: true })
  fieldVisit: FieldVisitDto | null;

  @Instant()
  addedAt: string;

  @Instant({ nullable: true, description: 'Taken back by its organisation after a verifier had seen it' })
  removedAt: string | null;
}
