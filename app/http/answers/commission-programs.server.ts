import { sha256 } from '#app/sha256.server.ts'
import keyProgram from '../../../public/verify/commission-key.mjs?raw'
import openProgram from '../../../public/verify/open-ballots.mjs?raw'

/** SHA-256 in hex of the two programs as they are served, by which a commission compares what it has downloaded. */
export const commissionPrograms = { making: sha256(keyProgram), opening: sha256(openProgram) }
