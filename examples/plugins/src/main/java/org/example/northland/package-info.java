/** A country of one's own, without the national layer of China: food aid by household size and net income. */
package org.example.northland;
