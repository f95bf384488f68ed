// LEMON's network simplex on a network file, for comparison. Built only where LEMON is there:
//   g++ -O3 -march=native -o lemon-bench lemon.cpp
// Input (little-endian int32): nodes, arcs, then from[arcs], to[arcs], capacity[arcs], cost[arcs], supply[nodes].
// Output: one line of JSON with milliseconds of processor and wall time, total cost and peak memory.
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <ctime>
#include <sys/resource.h>
#include <vector>
#include <lemon/network_simplex.h>
#include <lemon/static_graph.h>

static std::vector<int32_t> read_ints(FILE* file, size_t count) {
  std::vector<int32_t> values(count);
  if (fread(values.data(), sizeof(int32_t), count, file) != count) exit(2);
  return values;
}

int main(int argc, char** argv) {
  FILE* file = argc > 1 ? fopen(argv[1], "rb") : nullptr;
  if (!file) return 2;
  const auto head = read_ints(file, 2);
  const int nodes = head[0], arcs = head[1];
  const auto from = read_ints(file, arcs), to = read_ints(file, arcs);
  const auto capacity = read_ints(file, arcs), cost = read_ints(file, arcs);
  const auto supply = read_ints(file, nodes);
  fclose(file);

  // Arcs must be given to the graph by rising source, as they are in the file.
  typedef lemon::StaticDigraph Graph;
  std::vector<std::pair<int, int>> ends(arcs);
  for (int i = 0; i < arcs; i++) ends[i] = {from[i], to[i]};
  Graph graph;
  graph.build(nodes, ends.begin(), ends.end());
  Graph::ArcMap<int64_t> upper(graph), price(graph);
  Graph::NodeMap<int64_t> balance(graph);
  for (int i = 0; i < arcs; i++) {
    upper[graph.arc(i)] = capacity[i];
    price[graph.arc(i)] = cost[i];
  }
  for (int i = 0; i < nodes; i++) balance[graph.node(i)] = supply[i];

  const auto wall = std::chrono::steady_clock::now();
  const clock_t cpu = clock();
  lemon::NetworkSimplex<Graph, int64_t, int64_t> simplex(graph);
  simplex.upperMap(upper).costMap(price).supplyMap(balance);
  const auto status = simplex.run();
  const double cpu_ms = 1000.0 * (clock() - cpu) / CLOCKS_PER_SEC;
  const double wall_ms = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - wall).count();
  struct rusage usage;
  getrusage(RUSAGE_SELF, &usage);
  printf("{\"optimal\":%s,\"cost\":%lld,\"cpuMs\":%.1f,\"wallMs\":%.1f,\"peakMB\":%.0f}\n",
         status == simplex.OPTIMAL ? "true" : "false", (long long)simplex.totalCost<int64_t>(), cpu_ms, wall_ms,
         usage.ru_maxrss / 1000.0);
  return status == simplex.OPTIMAL ? 0 : 1;
}
