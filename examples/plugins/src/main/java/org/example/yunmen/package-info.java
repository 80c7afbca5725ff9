/** A law of tables: a rent subsidy by household size, area and age band, and school things by stage of schooling. */
package org.example.yunmen;
