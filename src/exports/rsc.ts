export { PosterCell } from '../components/cells/PosterCell.tsx'
