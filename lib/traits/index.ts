import { allCapitals } from './all-capitals.ts'
import { allLowerCase } from './all-lower-case.ts'
import { ampersand } from './ampersand.ts'
import { apostropheShape } from './apostrophe-shape.ts'
import { brackets } from './brackets.ts'
import { blankLines } from './blank-lines.ts'
import { clauseCommas } from './clause-commas.ts'
import { closingLine } from './closing-line.ts'
import { closingSummary } from './closing-summary.ts'
import { commas } from './commas.ts'
import { contractions } from './contractions.ts'
import { dashes } from './dashes.ts'
import { dots } from './dots.ts'
import { dotsUse } from './dots-use.ts'
import { droppedApostrophes } from './dropped-apostrophes.ts'
import { droppedG } from './dropped-g.ts'
import { elongation } from './elongation.ts'
import { emojiUse } from './emoji-use.ts'
import { emoticonUse } from './emoticon-use.ts'
import { endMark } from './end-mark.ts'
import { exclaims } from './exclaims.ts'
import { exclamationRuns } from './exclamation-runs.ts'
import { firstLetter } from './first-letter.ts'
import { greetings } from './greetings.ts'
import { hashtagLine } from './hashtag-line.ts'
import { hashtagPlace } from './hashtag-place.ts'
import { hashtags } from './hashtags.ts'
import { laterSentences } from './later-sentences.ts'
import { length } from './length.ts'
import { lineBreaks } from './line-breaks.ts'
import { listCommas } from './list-commas.ts'
import { lists } from './lists.ts'
import { markup } from './markup.ts'
import { quoteShape } from './quote-shape.ts'
import { questionMarks } from './question-marks.ts'
import { questionRuns } from './question-runs.ts'
import { sentenceJoints } from './sentence-joints.ts'
import { semicolons } from './semicolons.ts'
import { sentenceSpacing } from './sentence-spacing.ts'
import { shortWords } from './short-words.ts'
import { shouting } from './shouting.ts'
import { signOff } from './sign-off.ts'
import { smallI } from './small-i.ts'
import { spaceBeforeMarks } from './space-before-marks.ts'
import { specialSpaces } from './special-spaces.ts'
import { mentionMark } from './mention-mark.ts'
import { openingMarks } from './opening-marks.ts'
import { openingCommas } from './opening-commas.ts'
import { openings } from './openings.ts'
import { mentionPlace } from './mention-place.ts'
import { neverUsedMarks } from './never-used-marks.ts'
import { neverUsedWords } from './never-used-words.ts'
import { titleCase } from './title-case.ts'
import { wholeQuotes } from './whole-quotes.ts'
import { wordChoice } from './word-choice.ts'
import type { Trait } from './trait.ts'

/** Every trait, in the order in which equally sure edits of one place are preferred. */
export const traits: readonly Trait[] = [
  firstLetter,
  laterSentences,
  smallI,
  allLowerCase,
  allCapitals,
  titleCase,
  shouting,
  wordChoice,
  shortWords,
  contractions,
  droppedApostrophes,
  droppedG,
  ampersand,
  endMark,
  exclaims,
  dotsUse,
  signOff,
  closingLine,
  openings,
  greetings,
  closingSummary,
  emojiUse,
  emoticonUse,
  sentenceJoints,
  markup,
  lists,
  lineBreaks,
  blankLines,
  exclamationRuns,
  questionMarks,
  questionRuns,
  dots,
  apostropheShape,
  quoteShape,
  wholeQuotes,
  openingMarks,
  mentionMark,
  dashes,
  clauseCommas,
  neverUsedMarks,
  neverUsedWords,
  openingCommas,
  listCommas,
  commas,
  semicolons,
  brackets,
  sentenceSpacing,
  specialSpaces,
  spaceBeforeMarks,
  length,
  hashtags,
  hashtagLine,
  hashtagPlace,
  mentionPlace,
  elongation,
]
