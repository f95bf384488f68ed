import { Module } from '@nestjs/common';
import { CatalogueService } from './catalogue.service.js';
import { GeographyService } from './geography.service.js';
import { ReferenceService } from './reference.service.js';

@Module({
  providers: [CatalogueService, GeographyService, ReferenceService],
  exports: [CatalogueService, GeographyService, ReferenceService],
})
export class CatalogueModule {}
