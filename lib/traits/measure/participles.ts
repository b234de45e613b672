/** Past participles of irregular verbs of English. Compiled for this project. */
export const participles: ReadonlySet<string> = new Set(
  `been got gotten had done seen gone made said heard found lost left told taken given eaten written won come become brought bought built
  caught chosen cut drawn driven drunk fallen felt forgotten fought grown held hit hurt kept known learnt led let lived met paid put read ridden run
  sat sent set shown slept sold spent spoken stolen stood taught thought thrown understood woken worn begun broken flown frozen given hidden hung laid
  meant proven quit rung shaken sung sunk sworn swum torn begun blown bitten dreamt burnt spilt spread stuck struck swept wound overslept`.split(
    /\s+/,
  ),
)
