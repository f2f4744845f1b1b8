/** One script for a bare page: what other maps are made of. */
export default {
  logLevel: 'error',
  define: { 'process.env.NODE_ENV': '"production"' },
  build: { lib: { entry: 'src/main.jsx', formats: ['iife'], name: 'peers', fileName: () => 'peers.js' } },
}
