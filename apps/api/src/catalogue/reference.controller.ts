import { Controller, Get, Query, UseInterceptors } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ReferenceService } from '#core/catalogue';
import type { Page } from '#core/platform';
import { Access, AnswersPage, PageQueryDto, presentPage } from '../http/index.js';
import { ReferenceCacheInterceptor } from './reference-cache.interceptor.js';
import {
  DocumentTypeDto,
  FreightParameterDto,
  KbliDto,
  KbliQueryDto,
  LaboratoryDto,
  NationalFigureDto,
  ReferenceEditionDto,
  StandardDto,
} from './reference.dto.js';
import {
  presentDocumentType,
  presentEdition,
  presentFreightParameter,
  presentKbli,
  presentLaboratory,
  presentNationalFigure,
  presentStandard,
} from './reference.presenter.js';

@ApiTags('Reference')
@UseInterceptors(ReferenceCacheInterceptor)
@Controller()
export class ReferenceController {
  constructor(private readonly reference: ReferenceService) {}

  @Access({ who: 'public' })
  @Get('standards')
  @ApiOperation({ summary: 'Standards with their thresholds, in our words' })
  @AnswersPage(StandardDto)
  async standards(@Query() query: PageQueryDto): Promise<Page<StandardDto>> {
    return presentPage(await this.reference.standards(query), presentStandard);
  }

  @Access({ who: 'public' })
  @Get('kbli')
  @ApiOperation({ summary: 'Business codes by edition' })
  @AnswersPage(KbliDto)
  async kbli(@Query() query: KbliQueryDto): Promise<Page<KbliDto>> {
    return presentPage(await this.reference.kbli(query), presentKbli);
  }

  @Access({ who: 'public' })
  @Get('laboratories')
  @ApiOperation({ summary: 'Laboratories and certifiers' })
  @AnswersPage(LaboratoryDto)
  async laboratories(@Query() query: PageQueryDto): Promise<Page<LaboratoryDto>> {
    return presentPage(await this.reference.laboratories(query), presentLaboratory);
  }

  @Access({ who: 'public' })
  @Get('freight-parameters')
  @ApiOperation({ summary: 'Parameters of cost and time of freight: estimates' })
  @AnswersPage(FreightParameterDto)
  async freightParameters(@Query() query: PageQueryDto): Promise<Page<FreightParameterDto>> {
    return presentPage(await this.reference.freightParameters(query), presentFreightParameter);
  }

  @Access({ who: 'public' })
  @Get('document-types')
  @ApiOperation({ summary: 'Kinds of permit and certificate' })
  @AnswersPage(DocumentTypeDto)
  async documentTypes(@Query() query: PageQueryDto): Promise<Page<DocumentTypeDto>> {
    return presentPage(await this.reference.documentTypes(query), presentDocumentType);
  }

  @Access({ who: 'public' })
  @Get('national-figures')
  @ApiOperation({ summary: 'Dated figures as they were reported; sources may contradict each other' })
  @AnswersPage(NationalFigureDto)
  async nationalFigures(@Query() query: PageQueryDto): Promise<Page<NationalFigureDto>> {
    return presentPage(await this.reference.nationalFigures(query), presentNationalFigure);
  }

  @Access({ who: 'public' })
  @Get('reference-editions')
  @ApiOperation({ summary: 'What reference data is loaded: edition, source, licence' })
  @AnswersPage(ReferenceEditionDto)
  async editions(@Query() query: PageQueryDto): Promise<Page<ReferenceEditionDto>> {
    return presentPage(await this.reference.editions(query), presentEdition);
  }
}
