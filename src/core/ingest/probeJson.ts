/** What we read of ffprobe's JSON; all of it may be missing in a damaged file. */
export type ProbeJson = {
  format?: { format_name?: string; duration?: string }
  streams?: readonly ProbeStream[]
  packets?: readonly ProbePacket[]
}

export type ProbeStream = {
  index: number
  codec_type?: string
  codec_name?: string
  width?: number
  height?: number
  sample_aspect_ratio?: string
  pix_fmt?: string
  color_range?: string
  color_space?: string
  color_transfer?: string
  color_primaries?: string
  field_order?: string
  disposition?: { attached_pic?: number }
  side_data_list?: ReadonlyArray<{ displaymatrix?: string }>
}

export type ProbePacket = { stream_index: number; pts_time?: string; duration_time?: string; flags?: string }
