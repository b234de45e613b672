const openings = [
  /^(?:i|we|i'm|i've)$/,
  /^(?:you|he|she|it|they|this|that|there|my|your|his|her|our|their)$/,
  /^(?:what|who|where|when|why|how|which|is|are|do|does|did|can|could|will|would)$/,
  /^(?:a|an|the)$/,
  /^(?:and|but|so|or|because|if|then|well|yes|no|oh|okay)$/,
]

/** Words for which people have short forms. */
const shortened = [
  /\b(?:you|your)\b/g,
  /\bare\b/g,
  /\b(?:to|too|for)\b/g,
  /\b(?:because|though|with)\b/g,
  /\b(?:please|thanks|thank|love)\b/g,
  /\b(?:going|want|got|have) to\b/g,
  /\band\b/g,
  /\b\w{2,}ing\b/g,
  /\b(?:not|cannot)\b/g,
  /\b(?:i am|i have|i will|it is|that is|he is|she is)\b/g,
]

/** What a draft says beside its habits: how long it is, what it asks, whom it names, how it opens, what could be shortened. */
export function draftSigns(draft: string): number[] {
  const lower = draft.toLowerCase()
  const words = lower.match(/[\p{L}\p{N}][\p{L}\p{N}'’]*/gu) ?? []
  const [first = ''] = words
  return [
    Math.log1p(words.length),
    countIn(draft, /[.!?]+(?:\s|$)/g),
    countIn(draft, /\?/g),
    countIn(draft, /!/g),
    countIn(draft, /@\w/g),
    countIn(draft, /https?:/g),
    countIn(draft, /\p{N}+/gu),
    countIn(draft, /(?<=\p{L} )\p{Lu}/gu),
    ...openings.map((opening) => (opening.test(first) ? 1 : 0)),
    ...shortened.map((pattern) => countIn(lower, pattern)),
  ]
}

/** Every further one tells less. */
function countIn(text: string, pattern: RegExp): number {
  return Math.log1p(text.match(pattern)?.length ?? 0)
}
