import { copy } from './copy.ts'
import { directWithContext } from './direct-with-context.ts'
import { direct } from './direct.ts'
import { guidedProfile } from './guided-profile.ts'
import { idiolect } from './idiolect.ts'
import type { Method } from './method.ts'
import { nearest } from './nearest.ts'
import { ownPost } from './own-post.ts'
import { popularCategory } from './popular-category.ts'
import { popularItem } from './popular-item.ts'
import { profile } from './profile.ts'
import { random } from './random.ts'
import { stylistLamp } from './stylist-lamp.ts'
import {
  stylistAbbreviation,
  stylistCapitalization,
  stylistEmoji,
  stylistForm,
  stylistGuided,
  stylistPunctuation,
  stylistWords,
} from './stylist-parts.ts'
import { stylist } from './stylist.ts'

/** Every method. */
export const methods: readonly Method[] = [
  random,
  popularCategory,
  popularItem,
  copy,
  ownPost,
  nearest,
  stylistCapitalization,
  stylistEmoji,
  stylistAbbreviation,
  stylistPunctuation,
  stylistGuided,
  stylistWords,
  stylistForm,
  stylist,
  stylistLamp,
  direct,
  directWithContext,
  profile,
  guidedProfile,
  idiolect,
]
