import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { analyze } from '../../text/analysis.ts'
import { applyEdits } from '../../text/edits.ts'
import { findEntities, sameEntities } from '../../text/entities.ts'
import { findAlternatives } from './alternatives.ts'

/** Everything that a text could be after one of the lexicon's edits that takes in a phrase of it. */
function rewritten(text: string, phrase: string): string[] {
  const [from, to] = [text.indexOf(phrase), text.indexOf(phrase) + phrase.length]
  return findAlternatives(analyze(text))
    .filter(({ start, end }) => start < to && from < end)
    .map((edit) => applyEdits(text, [edit]))
}

describe('says it otherwise', () => {
  test.each([
    ['I will purchase the tickets', 'purchase', ['I will buy the tickets', 'I will get the tickets']],
    ['June, I apologize. We will try.', 'I apologize', ["June, I'm sorry. We will try.", 'June, sorry. We will try.']],
    ['I feel that is wrong.', 'I feel that', []],
    ['There were many persons.', 'persons', ['There were many people.']],
    ['He moves the other persons arms.', 'persons', []],
    ['It is an edible footwear.', 'footwear', []],
    ['She purchases the same shoes', 'purchases', ['She buys the same shoes', 'She gets the same shoes']],
    ['They were purchased by my mum', 'purchased', ['They were bought by my mum']],
    ['You have an excellent voice', 'excellent', ['You have a great voice']],
    ['That is not a wonderful plan', 'wonderful', ['That is not an amazing plan', 'That is not an awesome plan']],
    ['However, I like it', 'However', ['But I like it']],
    ['I like it, however, it is old', 'however', ['I like it, but it is old']],
    ['Therefore, we left', 'Therefore', ['So we left']],
    ['Unfortunately, my bike is gone', 'Unfortunately', ['Sadly, my bike is gone']],
    ['My bike is gone, unfortunately.', 'unfortunately', ['My bike is gone, sadly.']],
    ['What he said about the law regarding tea', 'regarding', []],
    ['What he said about it. A law regarding tea', 'regarding', ['What he said about it. A law about tea']],
    ['I am currently painting the kitchen', 'currently', ['I am painting the kitchen']],
    ['We live here currently.', 'currently', ['We live here right now.', 'We live here atm.']],
    ['I was unable to sleep', 'unable to', ["I couldn't sleep"]],
    ["I'm unable to sleep", 'unable to', ["I can't sleep"]],
    ['In order to win we have to run', 'In order to', ['To win we have to run']],
    ['He would like to go with you', 'would like to', ['He wants to go with you']],
    [
      'I must go to the shop',
      'must',
      ['I have to go to the shop', 'I need to go to the shop', 'I gotta go to the shop'],
    ],
    ['She must stop that', 'must', ['She has to stop that', 'She needs to stop that']],
    ['I have started to like it', 'started', ['I have begun to like it']],
    ['the show started at noon', 'started', ['the show began at noon']],
    ['my children are here', 'children', ['my kids are here']],
    ['the larger of the bags', 'larger', ['the bigger of the bags']],
    ['It appears that we won', 'It appears that', ['Looks like we won', 'Seems like we won', 'I guess we won']],
    ['I am looking forward to the party', 'looking', ["Can't wait for the party", "I can't wait for the party"]],
    ['Prior to that I was in Oslo', 'Prior to', ['Before that I was in Oslo']],
    ['the following day we left', 'the following day', ['the next day we left']],
    ['We were there the entire day', 'entire', ['We were there all day']],
    ['What an enormous cake that is', 'enormous', ['What a huge cake that is']],
    ['he desires to go home', 'desires', ['he wants to go home']],
    ['it is what I desire to have', 'desire', ['it is what I want to have']],
    ['Let us delve into this', 'delve', ['Let us dig into this', 'Let us look into this', 'Let us get into this']],
    ['It is important to note that we won', 'It is important', ['We won']],
    ['This is a testament to her work', 'a testament to', ['This is proof of her work']],
    ['I came to the meeting as well.', 'as well', ['I came to the meeting too.']],
    [
      'It was pretty cold in here',
      'pretty',
      ['quite', 'rather', 'fairly'].map((word) => `It was ${word} cold in here`),
    ],
    ['I told you that I would attend the party', 'attend', ['I told you that I would go to the party']],
    ['HOWEVER, I LIKE THIS', 'HOWEVER', ['BUT I LIKE THIS']],
    ['Unfortunately, my bike is green', 'Unfortunately', ['Sadly, my bike is green']],
    ['The fair will take place on Sunday', 'take place', ['The fair will be on Sunday']],
    ['When does the fair take place?', 'take place', ['When does the fair happen?']],
    ['I observed that the shop was shut', 'observed', ['I noticed that the shop was shut']],
    ['We enjoyed every bit of it', 'enjoyed', ['We loved every bit of it']],
    ['I enjoyed the soup that you made', 'enjoyed', ['I liked the soup that you made']],
    ['I have to return to work on Monday', 'return to work', ['I have to go back to work on Monday']],
    ['It was good, considering that we had no tent', 'considering', ['It was good, since we had no tent']],
    ['He will combine the two of them', 'combine', ['He will mix the two of them']],
    ['She is smart, intelligent and kind', 'intelligent', ['She is smart, clever and kind']],
    ['That town is super huge and I like it', 'super', ['That town is really huge and I like it']],
  ])('%s (%s)', (draft, phrase, expected) => {
    expect(rewritten(draft, phrase)).toEqual(expected)
  })
})

describe('leaves alone what means something else', () => {
  test.each([
    ['This was my attempt to help', 'attempt'],
    ['my desire to help you', 'desire'],
    ['the very same thing that I have', 'very'],
    ['I am not very good at this', 'very'],
    ['Is it very cold in there?', 'very'],
    ['I was so tired I could not eat', 'so tired'],
    ['I left early so that was good', 'so that'],
    ['However you like it is fine with me', 'However'],
    ['you did that as well as you could', 'as well as'],
    ['you might as well go with them', 'as well'],
    ['two days prior I was in Oslo', 'prior'],
    ['I have to have a pretty garden', 'pretty'],
    ['they are kind to me', 'kind'],
    ['I like the one that you have', 'like'],
    ['You must have been there', 'must'],
    ['You must be so tired of this', 'must'],
    ['I used to be in a band', 'used to'],
    ['I am not well and you know that', 'well'],
    ['There were quite a few of them there', 'quite a few'],
    ['We have been due to meet for a week', 'due to'],
    ['She was forced out of the band that I like', 'was forced'],
    ['I worked so hard for this', 'hard'],
    ['She is hard working and they know', 'hard'],
    ['I was out for a little while', 'while'],
    ['This is due to start at noon', 'due to'],
    ['it is as though you were here', 'though'],
    ['I believe in you and your band', 'believe'],
    ['enjoy your meal and have fun', 'enjoy'],
    ['I enjoyed myself at the party', 'enjoyed'],
    ['I only have one of these', 'only'],
    ['once upon a time there was a cat', 'upon'],
    ['the remains were found', 'remains'],
    ['she gave a wonderful-looking cake to me', 'wonderful'],
    ['we saw The Entire Film with you', 'Film'],
    ['I want to film this', 'film'],
    ['the required papers were on the table', 'required'],
    ['the book was returned to me by them', 'returned'],
    ['they gave me the purchased tickets', 'purchased'],
    ['I said "I purchase the tickets" to them', 'purchase'],
    ['Ich will das Auto purchase und nicht', 'purchase'],
    // Stronger than what is said, or something else.
    ['It was an unpleasant smell in there', 'unpleasant'],
    ['I was so disappointed by that', 'disappointed'],
    ['I came as soon as I could', 'as soon as'],
    ['They advised me to go home', 'advised'],
    ['I am interested in the room that you have', 'interested in'],
    ['I am very fond of my grandma', 'fond of'],
    ['I admire the view from here', 'admire'],
    ['I did see the discomfort in his face', 'discomfort'],
    ['This will help me in the future.', 'in the future'],
    ['The cat has returned to our roof', 'returned'],
    ['It was more than all of theirs combined.', 'combined'],
    ['I did not get to experience any of it', 'experience'],
    ['It is worth considering that they are old', 'considering'],
    ['I stayed up until two to see that', 'up until'],
    ['It was nice to make your acquaintance', 'acquaintance'],
    ['I have a task list for you', 'task'],
    ['Thank you all so much for this', 'so much'],
    ['I do not usually photograph my food', 'photograph'],
    ['It remains a good idea to go', 'remains'],
    ['A town can also require a permit of you', 'require'],
    ['This is about child neglect and so on', 'child'],
    // What carries the tone.
    ['It is the one that you will actually carry', 'actually'],
    ['They were literally running away from me', 'literally'],
    ['Well, that is what I think', 'Well'],
    // Idioms of two, degrees of what is utmost, titles.
    ['I have tons and tons of it', 'tons of'],
    ['The gloves for my examination room', 'examination'],
    ['We have seen manufacturing jobs go', 'manufacturing'],
    ['Capturing the Magic of Oslo in Winter: what I think of it', 'Capturing'],
    ['Movie Nights With Friends: what you need', 'Movie'],
  ])('%s (%s)', (draft, phrase) => {
    expect(draft).toContain(phrase)
    expect(rewritten(draft, phrase)).toEqual([])
  })
})

test('no alternative touches an entity or leaves stray blanks and commas', () => {
  const words =
    `I have the and you are very so really currently unfortunately , . however a an excellent great purchase @sam 20 to of is not
    been in order that perhaps film my children as well started ! ? "quoted words" it's http://x.example/a`.split(/\s+/)
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 14 }), (parts) => {
      const text = `I think that ${parts.join(' ').replaceAll(/ ([,.!?])/g, '$1')}`
      for (const edit of findAlternatives(analyze(text))) {
        const after = applyEdits(text, [edit])
        expect(sameEntities(findEntities(text), findEntities(after))).toBe(true)
        expect(after.includes('  ') && !text.includes('  ')).toBe(false)
        expect(/[ ,],/.test(after) && !/[ ,],/.test(text)).toBe(false)
      }
    }),
    { numRuns: 300 },
  )
})
