// Stands in for native-watchdog, which would need a C++ compiler. VS Code's extension host
// also looks after its parent process by itself, once a second.
exports.start = () => {};
