// Loaded before anything else (`node --import`), in plain JavaScript, since an older Node cannot read the rest.
const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `This is Node ${process.versions.node}, and Idiolect needs 22.18 or newer: install that, or run \`npm ci\` without --omit=optional to get one for this project alone.`,
  )
  process.exit(1)
}
