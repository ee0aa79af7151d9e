export { aContentPack } from './content-pack';
