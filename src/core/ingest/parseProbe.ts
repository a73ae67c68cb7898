import type { ShownPacket } from './frameTiming.ts'
import type { ProbeJson, ProbePacket, ProbeStream } from './probeJson.ts'
import type { AudioTrack, ClipContainer, Colour, Probe, VideoTrack } from './types.ts'
import { frameTiming } from './frameTiming.ts'
import { orientation } from './orientation.ts'

type ParseProbeArgs = { bytes: number; json: ProbeJson }

/** ffprobe's answer in our words and units. */
export const parseProbe = ({ bytes, json }: ParseProbeArgs): Probe => {
  const streams = json.streams ?? []
  const shown = (json.packets ?? []).filter(isShown)
  const video = streams.find((stream) => stream.codec_type === 'video' && !stream.disposition?.attached_pic)
  const audio = streams.find((stream) => stream.codec_type === 'audio')
  return {
    readable: true,
    bytes,
    container: containerOf(json.format?.format_name ?? ''),
    promisedMs: json.format?.duration === undefined ? null : Number(json.format.duration) * 1000,
    readMs: shown.reduce((end, packet) => Math.max(end, endMsOf(packet)), 0),
    video: video ? videoTrack({ shown, stream: video }) : null,
    audio: audio ? audioTrack(audio) : null,
  }
}

/** Without a time it is not shown; "D" are samples that an edit list cuts away. */
const isShown = ({ flags, pts_time: pts }: ProbePacket): boolean => pts !== undefined && !flags?.includes('D')

const endMsOf = (packet: ProbePacket): number => {
  const { durationSeconds, ptsSeconds } = timesOf(packet)
  return (ptsSeconds + (Number.isFinite(durationSeconds) ? durationSeconds : 0)) * 1000
}

const timesOf = ({ duration_time: duration, pts_time: pts }: ProbePacket): ShownPacket => ({
  durationSeconds: Number(duration),
  ptsSeconds: Number(pts),
})

const containerOf = (formatName: string): ClipContainer => {
  if (formatName === 'gif') return 'gif'
  return formatName.startsWith('matroska') ? 'matroska' : 'mov'
}

const videoTrack = ({
  shown,
  stream,
}: {
  shown: readonly ProbePacket[]
  stream: ProbeStream
}): VideoTrack => ({
  index: stream.index,
  codec: known(stream.codec_name) ?? 'unknown',
  widthPx: stream.width ?? 0,
  heightPx: stream.height ?? 0,
  pixelAspect: pixelAspectOf(stream.sample_aspect_ratio),
  ...orientation(stream.side_data_list?.find(({ displaymatrix }) => displaymatrix)?.displaymatrix ?? ''),
  pixelFormat: stream.pix_fmt ?? 'unknown',
  colour: colourOf(stream),
  interlaced: ['tt', 'bb', 'tb', 'bt'].includes(stream.field_order ?? ''),
  timing: frameTiming(shown.filter((packet) => packet.stream_index === stream.index).map(timesOf)),
})

const audioTrack = ({ codec_name: codec, index }: ProbeStream): AudioTrack => ({ index, codec: known(codec) })

const colourOf = (stream: ProbeStream): Colour => ({
  primaries: known(stream.color_primaries),
  transfer: known(stream.color_transfer),
  matrix: known(stream.color_space),
  range: stream.color_range === 'pc' || stream.color_range === 'tv' ? stream.color_range : null,
})

const known = (name: string | undefined): string | null =>
  name === undefined || name === 'unknown' || name === 'reserved' ? null : name

/** "0:1" and a missing ratio mean square pixels. */
const pixelAspectOf = (ratio: string | undefined): number => {
  const [width = 0, height = 0] = (ratio ?? '').split(':').map(Number)
  return width > 0 && height > 0 ? width / height : 1
}
