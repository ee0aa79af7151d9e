import { serverBuild } from '../../tools/server-build.mts';

export default serverBuild('cli');
