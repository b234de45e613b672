import { Settings, SiteSetting } from './settings.ts'

/**
 * Settings as they were stored, by whichever version, made whole: what is missing or broken falls back to its default,
 * field by field, so that one bad value never costs the others. A site without a usable host is left out.
 */
export function readSettings(stored: unknown): Settings {
  const fields = asRecord(stored)
  const sites = Array.isArray(fields['sites']) ? fields['sites'].flatMap(readSite) : []
  return Settings.parse(readable(Settings.shape, { ...fields, sites }))
}

function readSite(stored: unknown): SiteSetting[] {
  const site = SiteSetting.safeParse(readable(SiteSetting.shape, asRecord(stored)))
  return site.success ? [site.data] : []
}

function readable(shape: typeof Settings.shape | typeof SiteSetting.shape, fields: Record<string, unknown>) {
  const whole = Object.entries(shape).map(([name, schema]) => [name, schema.safeParse(fields[name])] as const)
  return Object.fromEntries(
    whole.flatMap(([name, { success, data }]) => (success && data !== undefined ? [[name, data]] : [])),
  )
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}
