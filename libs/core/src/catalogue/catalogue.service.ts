import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import type { Page, PageQuery } from '../platform/page.js';
import { found } from '../platform/refusal.js';
import { pageByKeys, searchWords } from './key-page.js';
import { Material, MaterialAttribute } from './material.entity.js';
import { Product, ProductComponent } from './product.entity.js';

/** A material with its attributes in the catalogue's order. */
export interface MaterialSheet {
  readonly material: Material;
  readonly attributes: readonly MaterialAttribute[];
}

/** A product with its bill of materials in the catalogue's order. */
export interface ProductSheet {
  readonly product: Product;
  readonly components: readonly ProductComponent[];
}

export interface MaterialQuery extends PageQuery {
  readonly family?: string;
  readonly q?: string;
}

/** Materials and products: what can be offered and asked for. */
@Injectable()
export class CatalogueService {
  constructor(private readonly dataSource: DataSource) {}

  materials(query: MaterialQuery): Promise<Page<Material>> {
    const rows = this.dataSource.getRepository(Material).createQueryBuilder('r');
    if (query.family !== undefined) rows.andWhere('r.family = :family', { family: query.family });
    searchWords(rows, 'r.searchText', query.q);
    return pageByKeys(rows, { code: 'text' }, query);
  }

  /** Refuses `not_found`. */
  async materialSheet(code: string): Promise<MaterialSheet> {
    return found((await this.materialSheets([code])).get(code), 'material', code);
  }

  /** By code; codes that do not exist are absent. Two queries, however many codes. */
  async materialSheets(codes: readonly string[]): Promise<Map<string, MaterialSheet>> {
    const wanted = [...new Set(codes)];
    const materials = await this.dataSource.getRepository(Material).findBy({ code: In(wanted) });
    const attributes = await this.dataSource
      .getRepository(MaterialAttribute)
      .find({ where: { materialCode: In(wanted) }, order: { materialCode: 'asc', position: 'asc' } });
    const ofMaterial = Map.groupBy(attributes, (attribute) => attribute.materialCode);
    return new Map(
      materials.map((material) => [material.code, { material, attributes: ofMaterial.get(material.code) ?? [] }]),
    );
  }

  products(query: PageQuery & { readonly q?: string }): Promise<Page<Product>> {
    const rows = this.dataSource.getRepository(Product).createQueryBuilder('r');
    searchWords(rows, `lower(r.code || ' ' || r.nameId || ' ' || r.nameEn)`, query.q);
    return pageByKeys(rows, { code: 'text' }, query);
  }

  /** Refuses `not_found`. */
  async productSheet(code: string): Promise<ProductSheet> {
    const product = found(await this.dataSource.getRepository(Product).findOneBy({ code }), 'product', code);
    const components = await this.dataSource
      .getRepository(ProductComponent)
      .find({ where: { productCode: code }, order: { position: 'asc' } });
    return { product, components };
  }
}
