/** Divisions that are not at home in an article: to which somebody went (赴泰安市、临沂市考察), from which somebody came (某省政协来我市). */
import type { Piece } from '../flow.ts'

const GOING = /(?:赴|前往|走访了)$/u
const LISTED = /^[、和及与]?$/u
const COMING =
  /^[^。；！？\n]{0,40}?(?:来|莅)(?:我[省市区县州旗盟]|\p{Script=Han}{1,3}?(?=考察|调研|视察|开展|学习|指导|交流|检查|督导|参观|访))/u
/** Characters after a body within which its people come. */
const REACH = 60

/** 某县委书记带领考察团来我县: whether those of a piece come to where the article is at home. */
export function comes(view: string, { end }: Piece): boolean {
  return COMING.test(view.slice(end, end + REACH))
}

/** The pieces that stand for divisions abroad; `pieces` in order of the text. */
export function awayFrom(view: string, pieces: readonly Piece[]): ReadonlySet<Piece> {
  const away = new Set<Piece>()
  let gone: Piece | undefined
  for (const piece of pieces) {
    const between = gone === undefined ? undefined : view.slice(gone.end, piece.start)
    const goes =
      GOING.test(view.slice(Math.max(0, piece.start - 3), piece.start)) ||
      (between !== undefined && LISTED.test(between))
    if (goes) gone = piece
    if (goes || comes(view, piece)) away.add(piece)
  }
  return away
}
