import { Injectable } from '@nestjs/common';
import { ImportLost, SheetApplier, SheetChecker } from '#core/sheets';

/** Checks and applies spreadsheets; one that another worker has taken over is let go. */
@Injectable()
export class SheetJobs {
  constructor(
    private readonly checker: SheetChecker,
    private readonly applier: SheetApplier,
  ) {}

  check(importId: string): Promise<string> {
    return unlessLost(() => this.checker.check(importId));
  }

  apply(importId: string): Promise<string> {
    return unlessLost(() => this.applier.apply(importId));
  }
}

async function unlessLost(work: () => Promise<string>): Promise<string> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ImportLost) return 'lost';
    throw error;
  }
}
