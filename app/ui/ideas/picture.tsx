import { ThemeDrawing, type ThemeDrawn } from './theme-drawing.tsx'

export type Photo = { src: string; alt: string; width?: number; height?: number }

type Props = {
  photo?: Photo | null | undefined
  theme: ThemeDrawn
  /** The one large picture of a page: loaded at once. Others wait until they are near. */
  large?: boolean
}

/** A proposal's photo, or the drawing of its theme. */
export function Picture({ photo, theme, large }: Props) {
  if (!photo) return <ThemeDrawing theme={theme} large={large} />
  const { src, alt, width = 128, height = 96 } = photo
  return (
    <img
      className={large ? 'picture large' : 'picture'}
      src={src}
      alt={alt}
      width={width}
      height={height}
      loading={large ? 'eager' : 'lazy'}
      decoding="async"
    />
  )
}
