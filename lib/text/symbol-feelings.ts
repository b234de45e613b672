import type { Feeling } from './mood.ts'

const shown: Record<Feeling, string> = {
  sad: "😭 😢 😥 😓 😔 😞 😟 😕 🙁 ☹️ 😣 😖 😫 😩 😪 🥺 🥲 😿 💔 💀 🤒 🤧 🤕 😷 🫠 😰 😨 😱 😬 🕊️ 🙏 :( :-( :'( =( ;( :/ :-/ :\\ T_T T.T ;_; -_- </3",
  cross: '😠 😡 🤬 😤 🙄 😒 👿 🖕 👎 🤦 🤷 😑 😐 🤨 🤮 🤢 💩 🤡 😩 😫 💀 >.< :/ :-/ :\\ :| -_- >_<',
  amused:
    '😂 🤣 😆 😹 😅 😜 😝 😛 🤪 😏 😄 😁 💀 ☠️ 😭 🙈 🙃 🤡 🤭 😬 👀 🫠 🫣 🤷 🤦 xD XD XDD xDD :D :-D =D :P :p :-P ;P =P ;D ^^ ^_^',
  loving:
    '❤️ ❤ 🧡 💛 💚 💙 💜 🖤 🤍 🤎 💕 💖 💗 💓 💞 💘 💝 💟 ❣️ 😍 🥰 😘 😚 😻 🤗 🥹 😭 🫶 💋 💐 🌹 🥺 ♥️ ♥ <3 :* :-* :) :-) ^_^ ^^',
  thankful: '🙏 🙌 ❤️ 💕 🤗 🥹 🥺 🫶 🤞 😊 ☺️ 💐 👏 😇 :) :-) (: :D <3',
  glad: '😀 😃 😄 😁 😊 ☺️ 🙂 😎 🤩 🥳 🎉 🎊 🎈 🎂 🥂 🍾 🍻 🏆 🥇 👏 🙌 💪 👍 👌 ✨ 🌟 ⭐ 💫 🔥 💯 🚀 ☀️ 🌞 😋 😉 🤗 😭 🥹 💃 🕺 🌈 ❤️ 😍 🥰 :) :-) (: =) :D :-D =D ;) ;-) ^_^ ^^ \\o/ :] (:',
}

const plain = (symbol: string) => symbol.replaceAll(/[\p{EMod}\uFE0F]|\u200D[♀♂]/gu, '')
const feelingsBySymbol = new Map<string, Set<Feeling>>()
for (const [feeling, symbols] of Object.entries(shown) as [Feeling, string][]) {
  for (const symbol of symbols.split(' ')) {
    const known = feelingsBySymbol.get(plain(symbol)) ?? new Set()
    feelingsBySymbol.set(plain(symbol), known.add(feeling))
  }
}
const dark: readonly Feeling[] = ['sad', 'cross']

/**
 * How an emoji or emoticon suits a feeling by what it commonly means, whatever its skin tone: it shows it, it shows the
 * opposite, or neither can be said.
 */
export function suits(symbol: string, feeling: Feeling | 'plain'): 'shows' | 'opposes' | 'unknown' {
  const known = feelingsBySymbol.get(plain(symbol))
  if (!known || feeling === 'plain') return 'unknown'
  if (known.has(feeling)) return 'shows'
  const isDark = dark.includes(feeling)
  return [...known].every((one) => dark.includes(one) !== isDark) ? 'opposes' : 'unknown'
}

/** What a symbol commonly shows, whatever its skin tone: good feelings only, bad ones only, either, or none that is known. */
export function toneOf(symbol: string): 'bright' | 'dark' | 'either' | 'none' {
  const known = feelingsBySymbol.get(plain(symbol))
  if (!known) return 'none'
  const darks = [...known].filter((one) => dark.includes(one)).length
  return darks === 0 ? 'bright' : darks === known.size ? 'dark' : 'either'
}
