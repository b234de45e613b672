import { buildExtension } from '../demo/build.ts'

/** Builds what the browser tests look at. */
export default function buildAll(): void {
  console.log('Building the extension for people and for tests …')
  buildExtension('people')
  buildExtension('test')
}
