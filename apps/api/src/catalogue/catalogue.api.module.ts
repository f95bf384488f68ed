import { Module } from '@nestjs/common';
import { CatalogueModule } from '#core/catalogue';
import { CatalogueController } from './catalogue.controller.js';
import { ReferenceController } from './reference.controller.js';

@Module({ imports: [CatalogueModule], controllers: [CatalogueController, ReferenceController] })
export class CatalogueApiModule {}
