import type { RetentionWordsOf } from '#app/domain/retention-rule.ts'
import type { votingRetention } from '#app/domain/voting/retention.ts'

export const votingRetentionWords: RetentionWordsOf<typeof votingRetention> = {
  ballots: {
    what: 'Выбор в бюллетенях, без человека и без времени',
    why: 'Чтобы каждый мог пересчитать',
  },
  'roll-marks': {
    what: 'Тайная метка без имени, с днём и способом голосования',
    why: 'С одного аккаунта нельзя проголосовать дважды',
  },
  'vote-fences': {
    what: 'Сколько проголосовало по сёлам и дням, без имён и без выбора',
    why: 'После закрытия бюллетени не принимаются, а явка известна без их чтения',
  },
  'round-key-fingerprints': {
    what: 'Отпечаток ключей цикла; сами ключи лежат вне базы данных',
    why: 'Сервер с другими ключами бюллетени не принимает',
  },
}
