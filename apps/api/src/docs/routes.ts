import { RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import type { MetadataScanner, ModulesContainer } from '@nestjs/core';

export interface Route {
  readonly controller: string;
  readonly handler: string;
  /** GET, POST, … */
  readonly method: string;
  /** `/api/v1/claims/{id}` */
  readonly openApiPath: string;
  readonly metadata: (key: symbol | string) => unknown;
}

const ROOT_PATHS = new Set(['healthz', 'readyz', 'metrics']);

/** Every route of every controller, as Nest has registered them. */
export function routesOf(modules: ModulesContainer, scanner: MetadataScanner): Route[] {
  const routes: Route[] = [];
  for (const module of modules.values()) {
    for (const { metatype, name } of module.controllers.values()) {
      if (!metatype) continue;
      const prefix = String(Reflect.getMetadata(PATH_METADATA, metatype) ?? '');
      const prototype = (metatype as { prototype: object }).prototype as Record<string, object>;
      for (const handler of scanner.getAllMethodNames(prototype)) {
        const method: RequestMethod | undefined = Reflect.getMetadata(METHOD_METADATA, prototype[handler]);
        if (method === undefined) continue;
        const own = String(Reflect.getMetadata(PATH_METADATA, prototype[handler]) ?? '');
        routes.push({
          controller: String(name),
          handler,
          method: RequestMethod[method],
          openApiPath: openApiPathOf(prefix, own),
          metadata: (key) => Reflect.getMetadata(key, prototype[handler]),
        });
      }
    }
  }
  return routes;
}

function openApiPathOf(prefix: string, own: string): string {
  const parts = [prefix, own].flatMap((path) => path.split('/')).filter((part) => part !== '');
  const base = ROOT_PATHS.has(parts[0]) ? [] : ['api', 'v1'];
  return `/${[...base, ...parts].map((part) => (part.startsWith(':') ? `{${part.slice(1)}}` : part)).join('/')}`;
}
