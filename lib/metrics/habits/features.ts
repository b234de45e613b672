/** What a habit is a habit of. */
export const habitFeatures = ['capitalization', 'punctuation', 'emoji', 'abbreviation', 'other'] as const
export type HabitFeature = (typeof habitFeatures)[number]

/** The feature of every habit of `style-match` and `style-match-more`, by the habit's name. */
export const featureOfHabit: Readonly<Record<string, HabitFeature>> = Object.fromEntries(
  Object.entries({
    capitalization: 'first i caps alllow later-sentences',
    punctuation:
      'end exrun excl ell comma quotes apostrophe dash dots exclamations questions sentence-spacing space-before-marks',
    emoji: 'emoticon emoji emoji-run emoji-place',
    abbreviation: 'slang contr noapos ampersand',
    other: 'elong hashtags hashtag-place link-place lines',
  } satisfies Record<HabitFeature, string>).flatMap(([feature, names]) =>
    names.split(' ').map((name) => [name, feature as HabitFeature]),
  ),
)
