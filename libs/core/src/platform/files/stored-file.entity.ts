import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { instant } from '../database/columns.js';

/** What is known of an uploaded file; its bytes are in the FileStorage under its id. */
@Entity('stored_file')
export class StoredFile {
  @PrimaryColumn('uuid')
  id: string;

  /** The organisation whose evidence it is. */
  @Index()
  @Column('uuid')
  organisationId: string;

  @Column('uuid')
  uploadedBy: string;

  /** As the uploader called it: shown, never used as a path. */
  @Column('text')
  name: string;

  /** By content: application/pdf, image/png or image/jpeg. */
  @Column('text')
  mediaType: string;

  @Column('integer')
  sizeBytes: number;

  @Column('char', { length: 64 })
  sha256: string;

  @Column(instant())
  createdAt: Date;
}
