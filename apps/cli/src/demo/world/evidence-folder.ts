import { type StoredFile, sha256 } from '#core/platform';
import type { Claim, Evidence } from '#core/verification';
import type { Person } from '../cast.js';
import type { DemoCatalogue } from '../catalogue.js';
import { textPdf } from '../evidence-pdf.js';
import type { Random } from '../random.js';
import type { Timeline, WorkingDaysAgo } from '../timeline.js';
import type { CasePlan, ClaimPlan, EvidencePlan } from './case-plan.js';

export interface DemoFile {
  readonly row: StoredFile;
  readonly bytes: Uint8Array;
}

interface Occasion {
  readonly plan: CasePlan;
  readonly begun: WorkingDaysAgo;
  /** Who went to see; null while nobody has the case. */
  readonly visitor: Person | null;
  /** What is decided stays as it is, so its firm's one folder of papers serves all its claims. */
  readonly shared: boolean;
}

const FINDINGS = [
  'Lini berjalan pada saat kunjungan; jumlah mesin dan label kapasitas sesuai daftar.',
  'Catatan produksi tiga bulan dan rekening listrik mendukung kapasitas yang dinyatakan.',
  'Contoh diambil dari lini yang sedang berjalan dan disegel untuk laboratorium.',
];

/** What supports the claims: papers, laboratory results, visits. */
export class EvidenceFolder {
  readonly files: DemoFile[] = [];
  private readonly papersOf = new Map<string, StoredFile>();

  constructor(
    private readonly timeline: Timeline,
    private readonly catalogue: DemoCatalogue,
    private readonly random: Random,
  ) {}

  evidenceFor(claim: Claim, plan: ClaimPlan, occasion: Occasion): Evidence[] {
    return plan.evidence.flatMap((one, i) => {
      if (one === 'visit') return occasion.visitor ? [this.visit(claim, occasion, occasion.visitor)] : [];
      return [one === 'file' ? this.paper(claim, occasion) : this.labResult(claim, one, occasion, i)];
    });
  }

  private paper(claim: Claim, occasion: Occasion): Evidence {
    const file = this.fileOf(claim, occasion);
    const title = occasion.shared ? `Berkas perusahaan: ${file.name}` : file.name;
    return { ...this.base(claim, occasion), kind: 'file', title, fileId: file.id };
  }

  private labResult(
    claim: Claim,
    { lab }: Exclude<EvidencePlan, string>,
    occasion: Occasion,
    position: number,
  ): Evidence {
    const testedOn = this.timeline.dateAt(occasion.begun + 6 + position + this.random.between(0, 6));
    const labResult = {
      ...lab,
      laboratoryCode: this.random.pick(this.catalogue.laboratories).code,
      sample: `Contoh ${this.random.whole(1, 9)}/${testedOn.slice(0, 7)}`,
      testedOn,
    };
    const title = `${lab.attribute} ${lab.standard}`;
    return { ...this.base(claim, occasion), kind: 'lab_result', title, labResult };
  }

  private visit(claim: Claim, { plan, begun }: Occasion, visitor: Person): Evidence {
    const decided = plan.outcome.is === 'decided' ? plan.outcome.at : 0;
    const ago = decided + (plan.submitted - decided) * 0.4;
    const visitedOn = this.timeline.dateAt(ago + 0.02);
    return {
      ...this.base(claim, { plan, begun }),
      id: this.timeline.id(ago),
      kind: 'field_visit',
      title: visitedOn,
      fieldVisit: { visitedOn, findings: this.random.pick(FINDINGS), satisfied: true },
      addedBy: visitor.id,
      createdAt: this.timeline.at(ago),
    };
  }

  private base(claim: Claim, { plan, begun }: Pick<Occasion, 'plan' | 'begun'>) {
    const none = { fileId: null, labResult: null, fieldVisit: null, removedAt: null };
    const [id, addedBy] = [this.timeline.id(begun - 0.05), plan.firm.person.id];
    return { ...none, id, claimId: claim.id, addedBy, createdAt: this.timeline.at(begun - 0.05) };
  }

  private fileOf(claim: Claim, { plan, begun, shared }: Occasion): StoredFile {
    const { organisation, person } = plan.firm;
    const known = shared ? this.papersOf.get(organisation.id) : undefined;
    if (known) return known;
    const bytes = textPdf([
      'DOKUMEN PERAGA: bukan dokumen asli (specimen, invented for demonstration)',
      '',
      organisation.name,
      `NIB ${organisation.nib}   NPWP ${organisation.npwp ?? '-'}`,
      organisation.address,
      '',
      shared ? 'Akta, NIB, NPWP, izin usaha industri, sertifikat' : `Klaim: ${claim.kind}`,
      JSON.stringify(claim.statement),
    ]);
    const row: StoredFile = {
      id: this.timeline.id(begun - 0.04),
      organisationId: organisation.id,
      uploadedBy: person.id,
      name: shared ? 'berkas-perusahaan.pdf' : `${claim.kind}.pdf`,
      mediaType: 'application/pdf',
      sizeBytes: bytes.length,
      sha256: sha256(bytes),
      createdAt: this.timeline.at(begun - 0.04),
    };
    this.files.push({ row, bytes });
    if (shared) this.papersOf.set(organisation.id, row);
    return row;
  }
}
