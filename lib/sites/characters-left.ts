import type { Site } from './site.ts'

/** How many characters more a field takes: as the site says, else as its markup does; nothing where neither says. */
export function charactersLeft(site: Site, field: HTMLElement): number | undefined {
  const { maxLength = -1, value = '' } = field as Partial<HTMLTextAreaElement>
  return site.charactersLeft?.(field) ?? (maxLength < 0 ? undefined : maxLength - value.length)
}
