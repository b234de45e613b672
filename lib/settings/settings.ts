import { z } from 'zod'
import { OpenAiSettings, WllamaSettings } from '../engines/settings.ts'
import { Sharing } from '../engines/sharing.ts'
import { SiteId } from '../posts/post.ts'

/** A host that the person named, and what Idiolect may do there. */
export const SiteSetting = z.object({
  /** The adapter. */
  site: SiteId,
  /** The host's name alone, without port: `mastodon.social`. */
  host: z.string().regex(/^[a-z0-9.-]{1,253}$/i, 'a host is a name such as "mastodon.social"'),
  on: z.boolean().default(false),
  /** Who the person is there, where the page cannot tell: the address of their author page. */
  author: z.string().max(300).optional(),
  /** Whether posts not for everybody (followers only, private) are gathered too. */
  includeRestricted: z.boolean().default(false),
})
export type SiteSetting = z.infer<typeof SiteSetting>

/** Who rewrites: the stylist, which needs no model, or one of the engines. */
export const RewritingEngine = z.enum(['stylist', 'openai', 'prompt-api', 'wllama'])
export type RewritingEngine = z.infer<typeof RewritingEngine>

/** All that the person can choose; kept as one row, read with defaults so that a new field needs no migration. */
export const Settings = z.object({
  sites: z.array(SiteSetting).default([]),
  /** How far a rewrite goes, 0 to 1. */
  strength: z.number().min(0).max(1).default(0.5),
  /** Whether the button beside the compose box is shown. */
  composeButton: z.boolean().default(true),
  /** Whose voice drafts are rewritten in (an account key); without it, the account with the most posts. */
  voice: z.string().optional(),
  engine: RewritingEngine.default('stylist'),
  /** The server whose model rewrites, once one was named. Its key is kept apart. */
  openai: OpenAiSettings.optional(),
  /** The model file that rewrites, once one was chosen. */
  wllama: WllamaSettings.optional(),
  /** How much a model that is not on this device may be told. */
  sharing: Sharing.default('profile'),
  /** How much a server on this device may be told: it may pass it on. */
  sharingHere: Sharing.default('examples'),
})
export type Settings = z.infer<typeof Settings>

/** What holds until the person chooses. */
export const defaultSettings: Settings = Settings.parse({})
