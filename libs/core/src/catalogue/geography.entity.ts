import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Entity('province')
export class Province {
  /** Kemendagri code, two digits. */
  @PrimaryColumn('text')
  code: string;

  @Column('text')
  bpsCode: string;

  @Column('text')
  isoCode: string;

  @Column('text')
  name: string;

  @Column('text')
  capital: string;

  @Column('text')
  islandGroup: string;

  /** WIB, WITA or WIT. */
  @Column('text')
  timeZone: string;

  @Column('double precision')
  lat: number;

  @Column('double precision')
  lon: number;

  @Column('integer')
  population: number;
}

@Entity('regency')
@Index('ix_regency_search_trgm', { synchronize: false })
export class Regency {
  /** Kemendagri code with its dot: `32.73`. */
  @PrimaryColumn('text')
  code: string;

  @Index()
  @Column('text')
  provinceCode: string;

  /** kabupaten or kota. */
  @Column('text')
  kind: string;

  @Column('text')
  name: string;

  @Column('text')
  fullName: string;

  @Column('double precision')
  lat: number;

  @Column('double precision')
  lon: number;

  /** Places on one landmass are joined by road; others need a sea leg. */
  @Column('text')
  landmass: string;

  @Column('integer')
  population: number;

  @Column('text', { nullable: true })
  bpsCode: string | null;
}

@Entity('port')
export class Port {
  @PrimaryColumn('text')
  code: string;

  @Column('text')
  name: string;

  @Column('text', { nullable: true })
  unlocode: string | null;

  @Column('boolean')
  unlocodeVerified: boolean;

  @Index()
  @Column('text')
  regencyCode: string;

  @Column('text')
  landmass: string;

  @Column('double precision')
  lat: number;

  @Column('double precision')
  lon: number;

  @Column('text')
  role: string;

  /** Where the coordinates come from; fifteen are general knowledge. */
  @Column('text')
  coordinateSource: string;
}
