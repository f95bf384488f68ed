import { mondayOf, type OrganisationRole, type Permenperin64Class, type Pp7Class } from '#contracts';
import { type Facility, nameKeyOf, type Organisation } from '#core/organisations';
import type { DemoCatalogue } from '../catalogue.js';
import { CAST, type Person } from '../cast.js';
import { NameBook } from '../names.js';
import { Random } from '../random.js';
import type { Timeline, WorkingDaysAgo } from '../timeline.js';

/** An invented firm with its one plant. */
export interface Firm {
  readonly organisation: Organisation;
  readonly facility: Facility;
  readonly trade: string;
  readonly registered: WorkingDaysAgo;
  /** Who speaks for it. */
  readonly person: Person;
}

export interface FirmPlan {
  readonly trade: string;
  readonly name: string;
  readonly roles: OrganisationRole[];
  readonly regencyCode: string;
  /** Candidates of the 2020 edition, the first known one counts. */
  readonly kbli: readonly string[];
  readonly sizeClass: Permenperin64Class;
  readonly registered: WorkingDaysAgo;
  readonly person: Person;
}

/** So that nobody is taken for somebody of the cast. */
const FIRST_WORDS_OF_THE_CAST = CAST.flatMap(({ organisation }) => organisation?.split(' ') ?? []);

/** Registers invented firms; every number begins with an impossible prefix. */
export class Registry {
  readonly firms: Firm[] = [];
  readonly names: NameBook;
  private readonly random = new Random('registry');

  constructor(
    private readonly catalogue: DemoCatalogue,
    private readonly timeline: Timeline,
  ) {
    this.names = new NameBook(new Random('names'), FIRST_WORDS_OF_THE_CAST);
  }

  /** A place where such industry gathers, the heavier the likelier. */
  placeFor(specialisation: RegExp): string {
    const fitting = this.catalogue.clusters.filter((cluster) => specialisation.test(cluster.specialisation));
    if (fitting.length === 0) throw new Error(`no cluster specialises in ${specialisation.source}`);
    return this.random.weighted(fitting, (cluster) => cluster.weight).regencyCode;
  }

  register(plan: FirmPlan): Firm {
    const organisation = this.organisationOf(plan, this.firms.length + 1);
    const firm: Firm = {
      organisation,
      facility: this.facilityOf(plan, organisation),
      trade: plan.trade,
      registered: plan.registered,
      person: plan.person,
    };
    this.firms.push(firm);
    return firm;
  }

  private organisationOf(plan: FirmPlan, serial: number): Organisation {
    const regency = this.catalogue.regencies.get(plan.regencyCode)!;
    const at = this.timeline.at(plan.registered);
    const key = nameKeyOf(plan.name);
    return {
      id: this.timeline.id(plan.registered),
      name: plan.name,
      nameKey: key,
      nib: `0000${String(serial).padStart(9, '0')}`,
      npwp: npwpOf(serial),
      roles: plan.roles,
      pp7Class: this.pp7ClassOf(plan.sizeClass),
      permenperin64Class: plan.sizeClass,
      regencyCode: plan.regencyCode,
      address: this.names.address(regency.fullName),
      phone: null,
      email: `kontak@${key.replaceAll(' ', '-')}.test`,
      state: 'active',
      suspensionReason: null,
      duplicateFlag: null,
      isSynthetic: true,
      version: 1,
      createdAt: at,
      updatedAt: at,
      updatedBy: plan.person.name,
    };
  }

  private facilityOf(plan: FirmPlan, organisation: Organisation): Facility {
    const regency = this.catalogue.regencies.get(plan.regencyCode)!;
    const near = (degrees: number) => Math.round((degrees + this.random.between(-0.025, 0.025)) * 1e5) / 1e5;
    const { createdAt, updatedAt, updatedBy } = organisation;
    return {
      id: this.timeline.id(plan.registered - 0.01),
      organisationId: organisation.id,
      name: `Pabrik ${regency.name}`,
      address: organisation.address,
      regencyCode: plan.regencyCode,
      lat: near(regency.lat),
      lon: near(regency.lon),
      kbliCode: plan.kbli.find((code) => this.catalogue.kbli.has(`2020/${code}`)) ?? '32904',
      kbliEdition: '2020',
      siinasAccount: null,
      nitku: null,
      workers: this.workersOf(plan.sizeClass),
      reportedUntil: mondayOf(createdAt.toISOString().slice(0, 10)),
      isSynthetic: true,
      version: 1,
      createdAt,
      updatedAt,
      updatedBy,
    };
  }

  private pp7ClassOf(sizeClass: Permenperin64Class): Pp7Class {
    if (sizeClass === 'kecil') return this.random.pick(['mikro', 'kecil']);
    return sizeClass === 'menengah' ? this.random.pick(['kecil', 'menengah']) : this.random.pick(['menengah', 'besar']);
  }

  private workersOf(sizeClass: Permenperin64Class): number {
    if (sizeClass === 'kecil') return this.random.whole(4, 19);
    return sizeClass === 'menengah' ? this.random.whole(20, 70) : this.random.whole(90, 900);
  }
}

/** 15 digits that begin with the impossible 00; the ninth is the check digit (Luhn over the first nine). */
export function npwpOf(serial: number): string {
  const first = `00${String(serial).padStart(6, '0')}`;
  const sum = [...first].reduce((total, digit, index) => {
    const weighted = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return total + (weighted > 9 ? weighted - 9 : weighted);
  }, 0);
  return `${first}${(10 - (sum % 10)) % 10}000000`;
}
