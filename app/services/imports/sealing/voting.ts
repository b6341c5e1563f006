import type { Vault as KeyFolder } from '../../voting/round-keys.server.ts'

/** The keys of the installation, of which a sealed import has one of its own. */
export type Vault = KeyFolder
