// LEMON's network simplex on a network file, for comparison. Built only where LEMON is there:
//   g++ -O3 -march=native -o lemon-bench lemon.cpp
// Input (little-endian int32): nodes, arcs, then from[arcs], to[arcs], capacity[arcs], cost[arcs], supply[nodes].
// A second argument has every connected part solved by itself.
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

typedef lemon::StaticDigraph Graph;

struct Part {
  std::vector<int> nodes, arcs;
};

static int find_root(std::vector<int>& above, int node) {
  while (above[node] != node) node = above[node] = above[above[node]];
  return node;
}

// Connected parts of the network without the sink; the sink, node 0, is the first node of each.
static std::vector<Part> parts_of(int nodes, const std::vector<int32_t>& from, const std::vector<int32_t>& to) {
  std::vector<int> above(nodes), part_of(nodes, -1);
  for (int i = 0; i < nodes; i++) above[i] = i;
  for (size_t i = 0; i < from.size(); i++) {
    if (to[i] != 0) above[find_root(above, from[i])] = find_root(above, to[i]);
  }
  std::vector<Part> parts;
  for (int node = 1; node < nodes; node++) {
    const int root = find_root(above, node);
    if (part_of[root] < 0) {
      part_of[root] = parts.size();
      parts.push_back(Part());
      parts.back().nodes.push_back(0);
    }
    parts[part_of[root]].nodes.push_back(node);
  }
  for (size_t i = 0; i < from.size(); i++) parts[part_of[find_root(above, from[i])]].arcs.push_back(i);
  return parts;
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

  const bool split = argc > 2;
  std::vector<Part> parts = split ? parts_of(nodes, from, to) : std::vector<Part>(1);
  if (!split) {
    for (int i = 0; i < nodes; i++) parts[0].nodes.push_back(i);
    for (int i = 0; i < arcs; i++) parts[0].arcs.push_back(i);
  }
  bool optimal = true;
  long long cost_of_all = 0;
  double cpu_ms = 0, wall_ms = 0;
  std::vector<int> place(nodes, 0);
  for (const Part& part : parts) {
    // Arcs must be given to the graph by rising source, as they are in the file.
    std::vector<std::pair<int, int>> ends;
    int count = 0;
    for (int node : part.nodes) place[node] = count++;
    for (int arc : part.arcs) ends.push_back({place[from[arc]], place[to[arc]]});
    Graph graph;
    graph.build(count, ends.begin(), ends.end());
    Graph::ArcMap<int64_t> upper(graph), price(graph);
    Graph::NodeMap<int64_t> balance(graph);
    for (size_t i = 0; i < part.arcs.size(); i++) {
      upper[graph.arc(i)] = capacity[part.arcs[i]];
      price[graph.arc(i)] = cost[part.arcs[i]];
    }
    int64_t supplied = 0;
    for (int node : part.nodes) {
      if (node != 0) supplied += balance[graph.node(place[node])] = supply[node];
    }
    balance[graph.node(place[0])] = -supplied;

    const auto wall = std::chrono::steady_clock::now();
    const clock_t cpu = clock();
    lemon::NetworkSimplex<Graph, int64_t, int64_t> simplex(graph);
    simplex.upperMap(upper).costMap(price).supplyMap(balance);
    optimal = simplex.run() == simplex.OPTIMAL && optimal;
    cpu_ms += 1000.0 * (clock() - cpu) / CLOCKS_PER_SEC;
    wall_ms += std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - wall).count();
    cost_of_all += simplex.totalCost<int64_t>();
  }
  struct rusage usage;
  getrusage(RUSAGE_SELF, &usage);
  printf("{\"optimal\":%s,\"cost\":%lld,\"cpuMs\":%.1f,\"wallMs\":%.1f,\"peakMB\":%.0f}\n", optimal ? "true" : "false",
         cost_of_all, cpu_ms, wall_ms, usage.ru_maxrss / 1000.0);
  return optimal ? 0 : 1;
}
