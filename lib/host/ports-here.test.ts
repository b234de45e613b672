import { expect, test } from 'vitest'
import { portsHere } from './ports-here.ts'

test('what one end says the other hears, later and in order; closing tells the other end once', async () => {
  const { near, far } = portsHere()
  const heard: unknown[] = []
  far.onMessage.addListener((message) => heard.push(message))
  far.onDisconnect.addListener(() => heard.push('closed'))
  near.onDisconnect.addListener(() => heard.push('closed near'))
  near.postMessage(1)
  near.postMessage(2)
  expect(heard).toEqual([])
  near.disconnect()
  near.disconnect()
  await Promise.resolve()
  expect(heard).toEqual([1, 2, 'closed'])
})
