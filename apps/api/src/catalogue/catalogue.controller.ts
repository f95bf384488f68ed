import { Controller, Get, Param, Query, UseInterceptors } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { CatalogueService, GeographyService } from '#core/catalogue';
import type { Page } from '#core/platform';
import { Access, Answers, AnswersPage, PageQueryDto, presentPage } from '../http/index.js';
import {
  MaterialDto,
  MaterialQueryDto,
  MaterialSheetDto,
  ProductDto,
  ProductSheetDto,
  SearchQueryDto,
} from './catalogue.dto.js';
import {
  presentMaterial,
  presentMaterialSheet,
  presentPort,
  presentProduct,
  presentProductSheet,
  presentProvince,
  presentRegency,
} from './catalogue.presenter.js';
import { PortDto, ProvinceDto, RegencyDto, RegencyQueryDto } from './geography.dto.js';
import { ReferenceCacheInterceptor } from './reference-cache.interceptor.js';

const CODE_MAX = 60;
const CODE = { type: 'string', minLength: 1, maxLength: CODE_MAX } as const;

@ApiTags('Catalogue')
@UseInterceptors(ReferenceCacheInterceptor)
@Controller()
export class CatalogueController {
  constructor(
    private readonly geography: GeographyService,
    private readonly catalogue: CatalogueService,
  ) {}

  @Access({ who: 'public' })
  @Get('provinces')
  @ApiOperation({ summary: 'The 38 provinces' })
  @AnswersPage(ProvinceDto)
  async provinces(@Query() query: PageQueryDto): Promise<Page<ProvinceDto>> {
    return presentPage(await this.geography.provinces(query), presentProvince);
  }

  @Access({ who: 'public' })
  @Get('regencies')
  @ApiOperation({ summary: 'The 514 regencies and cities' })
  @AnswersPage(RegencyDto)
  async regencies(@Query() query: RegencyQueryDto): Promise<Page<RegencyDto>> {
    return presentPage(await this.geography.regencies(query), presentRegency);
  }

  @Access({ who: 'public' })
  @Get('ports')
  @ApiOperation({ summary: 'Sea ports' })
  @AnswersPage(PortDto)
  async ports(@Query() query: PageQueryDto): Promise<Page<PortDto>> {
    return presentPage(await this.geography.ports(query), presentPort);
  }

  @Access({ who: 'public' })
  @Get('materials')
  @ApiOperation({ summary: 'Materials that can be offered and asked for' })
  @AnswersPage(MaterialDto)
  async materials(@Query() query: MaterialQueryDto): Promise<Page<MaterialDto>> {
    return presentPage(await this.catalogue.materials(query), presentMaterial);
  }

  @Access({ who: 'public' })
  @Get('materials/:code')
  @ApiParam({ name: 'code', schema: { ...CODE, example: 'NW-MB' } })
  @ApiOperation({ summary: 'One material with its attributes' })
  @Answers(200, MaterialSheetDto)
  async material(@Param('code') code: string): Promise<MaterialSheetDto> {
    return presentMaterialSheet(await this.catalogue.materialSheet(code.slice(0, CODE_MAX)));
  }

  @Access({ who: 'public' })
  @Get('products')
  @ApiOperation({ summary: 'Finished products' })
  @AnswersPage(ProductDto)
  async products(@Query() query: SearchQueryDto): Promise<Page<ProductDto>> {
    return presentPage(await this.catalogue.products(query), presentProduct);
  }

  @Access({ who: 'public' })
  @Get('products/:code')
  @ApiParam({ name: 'code', schema: { ...CODE, example: 'MASK-3PLY' } })
  @ApiOperation({ summary: 'One product with its bill of materials' })
  @Answers(200, ProductSheetDto)
  async product(@Param('code') code: string): Promise<ProductSheetDto> {
    return presentProductSheet(await this.catalogue.productSheet(code.slice(0, CODE_MAX)));
  }
}
