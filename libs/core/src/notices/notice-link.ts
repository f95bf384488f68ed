import type { NoticeSubject } from '#contracts';

interface Linked {
  readonly subject: NoticeSubject;
  readonly subjectId: string;
  readonly organisationId: string | null;
}

/** An address of the portal that finds the page of this thing for whoever opens it. */
export function linkTo(publicUrl: string, { subject, subjectId, organisationId }: Linked): string {
  const url = new URL(`open/${subject}/${subjectId}`, folder(publicUrl));
  if (organisationId !== null) url.searchParams.set('as', organisationId);
  return url.href;
}

/** Where a person chooses what to be told, and how. */
export const preferencesAt = (publicUrl: string): string =>
  new URL('notifications/preferences', folder(publicUrl)).href;

const folder = (publicUrl: string): string => (publicUrl.endsWith('/') ? publicUrl : `${publicUrl}/`);

export const centreAt = (publicUrl: string): string => new URL('notifications', folder(publicUrl)).href;
