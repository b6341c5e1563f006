import type { RetentionWordsOf } from '#app/domain/retention-rule.ts'
import type { votingRetention } from '#app/domain/voting/retention.ts'

export const votingRetentionWords: RetentionWordsOf<typeof votingRetention> = {
  ballots: {
    what: 'Жабылган айлампанын добуштарындагы тандоолор: адамсыз жана убактысыз',
    why: 'Баары кайра эсептей алсын',
  },
  'vote-boxes': {
    what: 'Добуштар: ар бири конвертте, аны маалымат базасынан тышкары турган ачкыч гана ачат',
    why: 'Жабылгандан кийин саноо; ачкычы жок кылынганда конверттер да өчүрүлөт',
  },
  'roll-marks': {
    what: 'Эч кимдин аты жок жашыруун белги, добуштун жолу менен',
    why: 'Бир аккаунттан эки жолу добуш берилбейт',
  },
  'vote-fences': {
    what: 'Айыл жана күн боюнча канча киши добуш бергени; аты да, тандоосу да жок',
    why: 'Жабылгандан кийин добуш кабыл алынбайт, катышуу бюллетеньсиз эсептелет',
  },
  'round-key-fingerprints': {
    what: 'Айлампанын ачкычтарынын санариптик изи; ачкычтардын өзү маалымат базасында эмес',
    why: 'Башка ачкычтуу сервер добуш кабыл албайт',
  },
}
