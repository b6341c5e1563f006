import type { versions as source } from '../../ky/versions/versions.ts'

export const versions: typeof source = {
  version: (version) => `Version ${version}`,
  from: 'Which version',
  to: 'With which',
  compare: 'Compare',
  changed: 'What changed',
  part: 'Part',
  nothing: 'These two versions are the same.',
  added: 'added',
  removed: 'removed',
  empty: 'empty',
}
