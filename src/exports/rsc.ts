export { PosterCell } from '../components/cells/PosterCell.tsx'
export { VideoStateCell } from '../components/cells/VideoStateCell.tsx'
