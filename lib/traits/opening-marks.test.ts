import { expect, test } from 'vitest'
import { restyleBy } from '../../test/traits/restyle-by.ts'

const draft = '¿Dónde está el perro? ¡Qué frío hace hoy!'

test.each([
  ['go for who leaves them out', 'Dónde está el perro? Qué frío hace hoy!', 'dónde estás ahora? no te veo en la plaza'],
  ['stay for who sets them', draft, '¿dónde estás ahora? no te veo en la plaza'],
])('"¿" and "¡" %s', (_, rewrite, post) => {
  expect(restyleBy('opening-marks', [post], draft)).toBe(rewrite)
})
