import { Injectable } from '@nestjs/common';
import type { SheetImportKind } from '#contracts';
import { CalendarKind } from './kinds/calendar-kind.js';
import { OfferKind } from './kinds/offer-kind.js';
import { RequestKind } from './kinds/request-kind.js';
import type { SheetKind } from './kinds/sheet-kind.js';

@Injectable()
export class SheetKinds {
  private readonly byName: { readonly [K in SheetImportKind]: SheetKind };

  constructor(offers: OfferKind, calendars: CalendarKind, requests: RequestKind) {
    this.byName = { offers, calendars, requests };
  }

  of(kind: SheetImportKind): SheetKind {
    return this.byName[kind];
  }
}
