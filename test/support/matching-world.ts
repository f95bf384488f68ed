import type { DataSource, EntityManager } from 'typeorm';
import { addWeeks, mondayOf, type OrganisationRole, type ProposalState, type VerificationLevel } from '#contracts';
import { type AttributeConstraint, Material, Regency } from '#core/catalogue';
import { Request, RequestLine } from '#core/demand';
import { MatchingRun } from '#core/matching';
import { Facility, Organisation } from '#core/organisations';
import { Proposal, ProposalWeek, takeHolds } from '#core/pairings';
import { newId } from '#core/platform';
import { Line, LineWeek, Offer, OfferWeek } from '#core/supply';
import { Claim } from '#core/verification';

export interface OfferWish {
  readonly material?: string;
  readonly available?: readonly number[];
  readonly effective?: readonly number[];
  /** Shares another offer's line instead of getting one of its own. */
  readonly lineId?: string;
  readonly producerId?: string;
  readonly facilityId?: string;
  readonly load?: number;
  readonly unitPrice?: number;
  readonly moq?: number;
  readonly leadWeeks?: number;
  readonly level?: VerificationLevel;
  readonly confirmedAt?: Date;
  readonly regency?: string;
  readonly attributes?: Record<string, number | string | boolean>;
}

export interface NeedWish {
  readonly material?: string;
  readonly quantity?: number;
  readonly manufacturerId?: string;
  readonly earliest?: number;
  readonly latest?: number;
  readonly priority?: number;
  readonly constraints?: Record<string, AttributeConstraint>;
  readonly allOrNothing?: boolean;
  readonly regency?: string;
}

export interface ProposalWish {
  readonly offerId: string;
  readonly requestLineId: string;
  readonly quantity: number;
  readonly week?: number;
  readonly state?: ProposalState;
  readonly expiresAt?: Date;
  readonly unitPrice?: number;
}

const AT = new Date('2026-11-01T00:00:00Z');
const STAMP = { createdAt: AT, updatedAt: AT, updatedBy: 'test' };
const MATERIAL = {
  grouping: 'test',
  nameId: 'Bahan',
  nameEn: 'Material',
  aliases: [],
  kbli2020: [],
  kbli2025: [],
  unit: 'kg',
  altUnits: [],
  chargeableKgPerUnit: 1,
  confidence: 'high',
  searchText: '',
};

/** A small world for specs of matching and pairings: rows are written as they stand, without the services above them. */
export class MatchingWorld {
  /** Monday of the world's first week. */
  readonly monday: string;
  private nibs = 9_000_000_000_000;

  private constructor(
    private readonly manager: EntityManager,
    today: string,
  ) {
    this.monday = mondayOf(today);
  }

  /** Three places (two on Java, one far off by sea) and two materials of two families. */
  static async create(dataSource: DataSource, today: string): Promise<MatchingWorld> {
    const { manager } = dataSource;
    const place = (code: string, lat: number, lon: number, landmass: string) =>
      manager.insert(Regency, {
        code,
        provinceCode: code.slice(0, 2),
        kind: 'kota',
        name: code,
        fullName: `Kota ${code}`,
        lat,
        lon,
        landmass,
        population: 1,
      });
    await place('32.73', -6.9, 107.6, 'Jawa');
    await place('35.78', -7.25, 112.75, 'Jawa');
    await place('73.71', -5.15, 119.43, 'Sulawesi');
    await manager.insert(Material, { ...MATERIAL, code: 'SPUNBOND', family: 'PPE' });
    await manager.insert(Material, { ...MATERIAL, code: 'STARCH', family: 'AGRO-IKM' });
    return new MatchingWorld(manager, today);
  }

  /** The same world, by other connections. */
  through(dataSource: DataSource): MatchingWorld {
    const world = new MatchingWorld(dataSource.manager, this.monday);
    world.nibs = this.nibs;
    return world;
  }

  week(index: number): string {
    return addWeeks(this.monday, index);
  }

  async organisation(roles: OrganisationRole[], name = 'PT Contoh'): Promise<string> {
    const id = newId();
    this.nibs += 1;
    await this.manager.insert(Organisation, {
      id,
      name,
      nameKey: `${name} ${id}`.toLowerCase(),
      nib: String(this.nibs),
      roles,
      regencyCode: '32.73',
      address: 'Jalan',
      permenperin64Class: 'kecil',
      ...STAMP,
    });
    return id;
  }

  async facility(organisationId: string, regencyCode = '32.73'): Promise<string> {
    const id = newId();
    const { lat, lon } = await this.manager.findOneByOrFail(Regency, { code: regencyCode });
    await this.manager.insert(Facility, {
      id,
      organisationId,
      name: 'Pabrik',
      address: 'Jalan',
      regencyCode,
      lat,
      lon,
      kbliCode: '13993',
      kbliEdition: '2020',
      reportedUntil: this.monday,
      ...STAMP,
    });
    return id;
  }

  /** A published offer, confirmed today, with every claim it needs verified at its level (0: none). */
  async offer(wish: OfferWish = {}): Promise<{ id: string; producerId: string; lineId: string; facilityId: string }> {
    const producerId = wish.producerId ?? (await this.organisation(['producer'], 'PT Produsen'));
    const facilityId = wish.facilityId ?? (await this.facility(producerId, wish.regency));
    const lineId = wish.lineId ?? (await this.line(producerId, facilityId, wish.effective ?? [1_000, 1_000]));
    const id = newId();
    await this.manager.insert(Offer, {
      id,
      organisationId: producerId,
      facilityId,
      lineId,
      materialCode: wish.material ?? 'SPUNBOND',
      attributes: wish.attributes ?? {},
      unitPrice: wish.unitPrice ?? 1_000,
      load: wish.load ?? 1,
      moq: wish.moq ?? 1,
      leadWeeks: wish.leadWeeks ?? 0,
      state: 'published',
      confirmedAt: wish.confirmedAt ?? new Date(`${this.monday}T00:00:00Z`),
      ...STAMP,
    });
    for (const [i, available] of (wish.available ?? wish.effective ?? [1_000, 1_000]).entries())
      await this.manager.insert(OfferWeek, { offerId: id, week: this.week(i), available });
    const level = wish.level ?? 2;
    if (level !== 0) await this.verify(producerId, facilityId, lineId, wish, level);
    return { id, producerId, lineId, facilityId };
  }

  async line(organisationId: string, facilityId: string, effective: readonly number[]): Promise<string> {
    const id = newId();
    await this.manager.insert(Line, { id, organisationId, facilityId, name: 'Lini', unit: 'kg', ...STAMP });
    for (const [i, perWeek] of effective.entries())
      await this.manager.insert(LineWeek, {
        lineId: id,
        week: this.week(i),
        installed: perWeek,
        effective: perWeek,
        maximum: perWeek,
      });
    return id;
  }

  private async verify(
    organisationId: string,
    facilityId: string,
    lineId: string,
    wish: OfferWish,
    level: 1 | 2,
  ): Promise<void> {
    const claim = { organisationId, state: 'verified' as const, level, requestedLevel: level, ...STAMP };
    const valid = { validFrom: '2026-01-01', validUntil: '2027-12-31' };
    const attributes = wish.attributes ?? {};
    await this.manager.insert(Claim, [
      { ...claim, ...valid, id: newId(), kind: 'identity', statement: {} },
      { ...claim, ...valid, id: newId(), kind: 'facility', facilityId, statement: {} },
      {
        ...claim,
        ...valid,
        id: newId(),
        kind: 'capability',
        facilityId,
        materialCode: wish.material ?? 'SPUNBOND',
        statement: { attributes },
      },
      {
        ...claim,
        ...valid,
        id: newId(),
        kind: 'capacity',
        facilityId,
        lineId,
        statement: { effectivePerWeek: 1_000_000, installedPerWeek: 1_000_000 },
      },
    ]);
  }

  /** An open request of one line. */
  async need(wish: NeedWish = {}): Promise<{ id: string; requestId: string; manufacturerId: string }> {
    const manufacturerId = wish.manufacturerId ?? (await this.organisation(['manufacturer'], 'PT Manufaktur'));
    const facilityId = await this.facility(manufacturerId, wish.regency);
    const [requestId, id] = [newId(), newId()];
    await this.manager.insert(Request, {
      id: requestId,
      number: `P-${requestId.slice(-12)}`,
      organisationId: manufacturerId,
      title: 'Bahan APD',
      state: 'open',
      ...STAMP,
    });
    await this.manager.insert(RequestLine, {
      id,
      requestId,
      organisationId: manufacturerId,
      position: 1,
      materialCode: wish.material ?? 'SPUNBOND',
      constraints: wish.constraints ?? {},
      quantity: wish.quantity ?? 100,
      facilityId,
      earliestWeek: this.week(wish.earliest ?? 0),
      latestWeek: this.week(wish.latest ?? 1),
      priority: wish.priority ?? 3,
      allOrNothing: wish.allOrNothing ?? false,
      state: 'open',
    });
    return { id, requestId, manufacturerId };
  }

  async run(families: string[] = []): Promise<string> {
    const id = newId();
    await this.manager.insert(MatchingRun, {
      id,
      trigger: 'planner',
      families,
      state: 'finished',
      policy: {},
      seed: 1,
      timeLimitMs: 1_000,
      targetGap: 0,
      progress: { phase: 'done', fraction: 1 },
      queuedAt: AT,
    });
    return id;
  }

  /** A proposal with its hold; what does not fit fails. */
  async proposal(wish: ProposalWish & { readonly runId?: string }): Promise<string> {
    const offer = await this.manager.findOneByOrFail(Offer, { id: wish.offerId });
    const line = await this.manager.findOneByOrFail(RequestLine, { id: wish.requestLineId });
    const week = {
      week: this.week(wish.week ?? 0),
      quantity: wish.quantity,
      lineId: offer.lineId,
      lineLoad: wish.quantity * offer.load,
    };
    const [taken] = await this.manager.transaction((manager) =>
      takeHolds(manager, [[{ offerId: offer.id, requestLineId: line.id, weeks: [week] }]]),
    );
    if (!taken) throw new Error('the proposal does not fit');
    const id = newId();
    const unitPrice = wish.unitPrice ?? offer.unitPrice;
    await this.manager.insert(Proposal, {
      id,
      runId: wish.runId ?? (await this.run()),
      offerId: offer.id,
      requestLineId: line.id,
      producerId: offer.organisationId,
      manufacturerId: line.organisationId,
      materialCode: offer.materialCode,
      quantity: wish.quantity,
      unitPrice,
      unitFreight: 10,
      landedCost: wish.quantity * (unitPrice + 10),
      state: wish.state ?? 'proposed',
      expiresAt: wish.expiresAt ?? new Date(`${this.week(4)}T00:00:00Z`),
      explanation: {},
      ...STAMP,
    });
    await this.manager.insert(ProposalWeek, { proposalId: id, arrivalWeek: week.week, ...week });
    return id;
  }
}
